package dev.tocsin.contract.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedTests {

    @Test
    void putsATextInSingleQuotes() {
        assertThat(Quoted.of("retries")).isEqualTo("'retries'");
        assertThat(Quoted.of("")).isEqualTo("''");
    }

    @Test
    void cutsALongTextBetweenCharacters() {
        assertThat(Quoted.of("😀".repeat(80))).isEqualTo("'" + "😀".repeat(80) + "'");
        assertThat(Quoted.of("😀".repeat(81))).isEqualTo("'" + "😀".repeat(80) + "…'");
    }
}
