package dev.tocsin.contract.kind;

import dev.tocsin.contract.pattern.IRegexp;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.contract.value.SecretUri;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Texts and addresses that no message shows, nor their length. Text form: the text as it is, white space included. Structured
 * form: a JSON string, or a hidden one. Java value: {@link Secret}, or {@link SecretUri} for an address.
 *
 * @param length how many code points a secret may have
 * @param pattern what the whole secret must match; null if anything will do
 * @param uri whether it must be an address with a scheme
 * @since 0.1
 */
public record SecretKind(Range<Integer> length, @Nullable IRegexp pattern, boolean uri) implements Kind {

    public SecretKind {
        Objects.requireNonNull(length, "length");
    }

    @Override
    public String word() {
        return "secret";
    }

    @Override
    public boolean holdsSecret() {
        return true;
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public String advice() {
        String advice = Lengths.behind(uri ? "give an address" : "give a text", length);
        return pattern == null ? advice : advice + " that matches '" + pattern + "'";
    }

    @Override
    public @Nullable Object read(Input input, Place place, Problems.Collector problems) {
        Trial trial = new Trial(this, input, place, problems);
        Secret secret = valueOf(input);
        if (secret == null) {
            return trial.rejectKind();
        }
        boolean fits = trial.fits(length, pattern, secret.reveal());
        if (!uri) {
            return fits ? secret : null;
        }
        URI address = UriKind.parse(secret.reveal());
        if (address == null) {
            return trial.reject(Code.WRONG_KIND, "the secret is not an address with a scheme", advice());
        }
        return fits ? SecretUri.of(address) : null;
    }

    private @Nullable Secret valueOf(Input input) {
        if (input instanceof Input.Text text) {
            return Secret.of(text.value());
        }
        if (input instanceof Input.Typed typed) {
            return valueOf(typed.value());
        }
        return input instanceof Input.Native given ? own(given.value()) : null;
    }

    private static @Nullable Secret valueOf(Json json) {
        if (json instanceof Json.Text text) {
            return Secret.of(text.value());
        }
        return json instanceof Json.Hidden hidden ? hidden.secret() : null;
    }

    private @Nullable Secret own(Object value) {
        if (uri) {
            return value instanceof SecretUri address ? address.text() : null;
        }
        return value instanceof Secret secret ? secret : null;
    }

    @Override
    public Json write(Object value) {
        return Json.of(uri ? ((SecretUri) value).text() : (Secret) value);
    }
}
