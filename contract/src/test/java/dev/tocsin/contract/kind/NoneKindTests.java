package dev.tocsin.contract.kind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.value.Json;
import org.junit.jupiter.api.Test;

class NoneKindTests {

    private final Reader reader = new Reader(new NoneKind());

    @Test
    void takesNothing() {
        assertThat(reader.refusesText("a")).isEqualTo("[P303] field 'x' of plugin 'p': takes no value; leave it out");
    }

    @Test
    void writesNull() {
        assertThat(reader.kind().write("whatever")).isEqualTo(Json.nothing());
    }
}
