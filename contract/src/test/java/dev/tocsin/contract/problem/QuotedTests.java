package dev.tocsin.contract.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedTests {

    @Test
    void putsATextInSingleQuotes() {
        assertThat(Quoted.of("retries")).isEqualTo("'retries'");
        assertThat(Quoted.of("")).isEqualTo("''");
    }

    @Test
    void cutsALongTextBetweenCharacters() {
        assertThat(Quoted.of("😀".repeat(60))).isEqualTo("'" + "😀".repeat(60) + "'");
        assertThat(Quoted.of("😀".repeat(61))).isEqualTo("'" + "😀".repeat(60) + "…'");
    }

    @Test
    void putsTextsInARow() {
        assertThat(Quoted.row(List.of("a", "b", "c"), "or")).isEqualTo("'a', 'b' or 'c'");
        assertThat(Quoted.row(List.of("a", "b"), "and")).isEqualTo("'a' and 'b'");
        assertThat(Quoted.row(List.of("a"), "or")).isEqualTo("'a'");
        assertThat(Quoted.row(List.of(), "or")).isEmpty();
    }
}
