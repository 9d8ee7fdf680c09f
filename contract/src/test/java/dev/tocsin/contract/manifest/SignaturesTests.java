package dev.tocsin.contract.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.kind.ApiKind;
import dev.tocsin.contract.kind.ListKind;
import dev.tocsin.contract.kind.Notes;
import dev.tocsin.contract.kind.Presence;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.kind.StringKind;
import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.contract.plugin.Result;
import dev.tocsin.contract.value.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignaturesTests {
    private static Property property(String name, Presence presence, String javaType) {
        return new Property(name, new ListKind(new StringKind(Range.any(), null)), presence, Notes.of("D."), javaType);
    }

    @Test
    void putsRequiredParametersFirstAndShowsSimpleTypeNames() {
        ActionContract action = new ActionContract(
                "send",
                "Sends.",
                false,
                List.of(
                        property(
                                "tags",
                                new Presence.Default(Json.items(List.of(Json.of("a")))),
                                "java.util.List<java.lang.String>"),
                        property("note", new Presence.Optional(), "java.util.Optional<acme.Outer.Note>"),
                        property("title", new Presence.Required(), "java.lang.String")),
                new Result(new ApiKind("receipt"), false, "dev.tocsin.api.delivery.Receipt"));

        assertThat(Signatures.action(action))
                .isEqualTo("(String title, List<String> tags = [\"a\"], Optional<Outer.Note> note = null) -> Receipt");
    }
}
