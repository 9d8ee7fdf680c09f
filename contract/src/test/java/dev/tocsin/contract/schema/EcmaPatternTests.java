package dev.tocsin.contract.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.pattern.IRegexp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EcmaPatternTests {

    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
                    a|b ^(?:a|b)$
                    . ^(?:[^\\n\\r])$
                    \\.[.] ^(?:\\.[.])$
                    a\\-b ^(?:a-b)$
                    [a\\-b-] ^(?:[a\\-b-])$
                    &[a&&b] ^(?:&[a\\u0026\\u0026b])$
                    [$]\\^ ^(?:[$]\\^)$
                    \\[.\\] ^(?:\\[[^\\n\\r]\\])$
                    \\\\. ^(?:\\\\[^\\n\\r])$
                    [\\].]. ^(?:[\\].][^\\n\\r])$
                    \\p{Lu}{2,} ^(?:\\p{Lu}{2,})$
                    """)
    void isWrittenForTheWholeText(String pattern, String written) {
        assertThat(EcmaPattern.of(IRegexp.of(pattern))).isEqualTo(written);
    }

    @Test
    void categoriesMayDiffer() {
        String words = "Which characters a category has depends on the version of Unicode.";

        assertThat(EcmaPattern.difference(IRegexp.of("a\\p{L}"))).hasValue(words);
        assertThat(EcmaPattern.difference(IRegexp.of("\\\\\\P{L}"))).hasValue(words);
        assertThat(EcmaPattern.difference(IRegexp.of("\\\\p"))).isEmpty();
    }
}
