package dev.tocsin.processor.rule;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;

import org.junit.jupiter.api.Test;

class ReadablePatternTests {
    @Test
    void aPatternIsAnIRegexp() {
        assertThatPlugin(Siren.with("""
                    /** Where. */
                    @Field(
                            minLength = 1,
                            pattern = "[a-z") abstract String room();
                """)).hasProblems("""
                Siren.java:13: [P109] field 'room' of 'Siren': pattern '[a-z': character 5: the class of character 1 is \
                not closed; add ']'""");
    }

    @Test
    void lookaheadIsNotPartOfIt() {
        assertThatPlugin(Siren.with("""
                    /** Where. */
                    @Field(pattern = "a(?=b)") abstract String room();
                """)).hasProblems("""
                Siren.java:11: [P109] field 'room' of 'Siren': pattern 'a(?=b)': character 2: '(?' is not of I-Regexp; \
                use '(' for a group; there is no lookaround and no flag""");
    }
}
