package dev.tocsin.adapters.opsgenie;

import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.template.Template;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes who is called, as Alertmanager does: {@code teams} stands for a team each, and who has no name is nobody. */
final class Responders {
    private static final String TEAMS = "teams";

    private Responders() {}

    static List<Json> of(List<Responder> responders, Notice notice) {
        return responders.stream().flatMap(each -> of(each, notice)).toList();
    }

    private static Stream<Json> of(Responder responder, Notice notice) {
        String type = text(Optional.of(responder.type()), notice).orElse("");
        if (type.equals(TEAMS)) {
            return split(text(responder.name(), notice).orElse(""))
                    .map(team -> Json.members()
                            .with("name", team)
                            .with("type", "team")
                            .build());
        }
        Optional<String> id = text(responder.id(), notice);
        Optional<String> name = text(responder.name(), notice);
        Optional<String> username = text(responder.username(), notice);
        if (type.isEmpty() || id.or(() -> name).or(() -> username).isEmpty()) {
            return Stream.empty();
        }
        MembersBuilder members = Json.members();
        id.ifPresent(text -> members.with("id", text));
        name.ifPresent(text -> members.with("name", text));
        username.ifPresent(text -> members.with("username", text));
        return Stream.of(members.with("type", type).build());
    }

    /** {@return what stands between commas} */
    static Stream<String> split(String text) {
        return Stream.of(text.split(",")).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static Optional<String> text(Optional<Template> template, Notice notice) {
        return notice.said(template, Markup.PLAIN);
    }
}
