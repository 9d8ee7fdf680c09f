package dev.tocsin.contract.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodeTests {

    private final List<Code> codes = List.of(Code.values());

    @Test
    void eachHasANumberOfItsOwnInRisingOrder() {
        assertThat(codes).extracting(Code::id).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void eachBelongsToAGroup() {
        assertThat(codes).extracting(Code::id).allMatch(id -> id.matches("P[1-8]\\d\\d"));
        assertThat(Stream.of(Code.INVALID_CLASS, Code.UNKNOWN_PLUGIN, Code.UNKNOWN_KEY, Code.NOT_JSON)
                        .map(Code::id))
                .containsExactly("P101", "P206", "P301", "P501");
    }

    @Test
    void eachSaysItsCauseInAFewWordsOfItsOwn() {
        assertThat(codes)
                .extracting(Code::title)
                .doesNotHaveDuplicates()
                .allMatch(title -> title.matches("[a-zA-Z][A-Za-z0-9' -]{5,50}"));
    }
}
