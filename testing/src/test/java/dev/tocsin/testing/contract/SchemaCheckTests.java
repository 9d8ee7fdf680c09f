package dev.tocsin.testing.contract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.api.Field;
import dev.tocsin.api.Plugin;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.request.HttpCall;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said of a configuration that the schema refuses; here the contract refuses it too. */
class SchemaCheckTests {
    /** Rings. */
    @Plugin("plain")
    abstract static class Plain extends PlainTarget {
        /** The siren's address. */
        @Field
        protected abstract URI endpoint();

        @Override
        protected HttpCall call(Notice notice) {
            return HttpCall.post(endpoint()).build();
        }
    }

    @Test
    void tellsWhichKeywordRefusesTheConfiguration() {
        Subject withoutEndpoint = Subject.of(Plain.class, Map.of());

        assertThatThrownBy(() -> new SchemaCheck(withoutEndpoint).acceptsTheConfiguration())
                .hasMessage(
                        "[P711] plugin 'delivery/plain': its JSON Schema refuses '' of the configuration by 'required';"
                                + " compare both with what 'tocsin schema' shows; where the field accepts the value, report it");
    }
}
