package dev.tocsin.testing.guide;

import dev.tocsin.api.Field;
import dev.tocsin.api.Plugin;
import dev.tocsin.api.delivery.HttpNotifier;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.api.semantics.Semantics;
import dev.tocsin.api.template.Template;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import java.net.URI;
import java.util.Optional;

/** Posts an incident to a siren. */
@Plugin("acme-siren")
@Semantics(
        documentation = "https://example.com/siren/api",
        limits = {},
        pace = {},
        resolve = Resolve.SAME_CALL)
public abstract class AcmeSiren extends HttpNotifier {
    /** The siren's address. */
    @Field(minLength = 8, aliases = "url")
    protected abstract URI endpoint();

    /** The key that the siren asks for. */
    @Field
    protected abstract Secret apiKey();

    /** How loud it is. */
    @Field(defaultValue = "5", min = "1", max = "10")
    protected abstract int volume();

    /** What it shows. */
    @Field
    protected abstract Optional<Template> text();

    @Override
    protected HttpCall call(Notice notice) {
        String title = notice.incident().title();
        return HttpCall.post(endpoint())
                .header("X-Api-Key", MaskedText.of(apiKey()))
                .body(Body.json(Json.members()
                        .with("on", !notice.isResolved())
                        .with("text", notice.text(text(), Markup.PLAIN).orElse(title))
                        .with("volume", volume())
                        .build()))
                .build();
    }
}
