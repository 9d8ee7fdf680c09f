package dev.tocsin.processor.rule;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;

import org.junit.jupiter.api.Test;

class LengthsInOrderTests {
    @Test
    void aLengthIsNotNegative() {
        assertThatPlugin(Siren.with("""
                    /** Where. */
                    @Field(
                            minLength = -1,
                            maxLength = -2) abstract String room();
                """))
                .hasProblems(
                        "Siren.java:12: [P108] field 'room' of 'Siren': 'minLength' is -1, but no text has fewer than "
                                + "0 characters; choose 0 or more, or remove it",
                        "Siren.java:13: [P108] field 'room' of 'Siren': 'maxLength' is -2, but no text has fewer than "
                                + "0 characters; choose 0 or more, or remove it");
    }

    @Test
    void theLeastIsNotAboveTheGreatest() {
        assertThatPlugin(Siren.with("""
                    /** Where. */
                    @Field(minLength = 9, maxLength = 8) abstract URI room();
                """)).hasProblems("""
                Siren.java:11: [P108] field 'room' of 'Siren': the least length 9 is above the greatest 8; \
                swap them or change one""");
    }
}
