package dev.tocsin.processor.rule;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;

import org.junit.jupiter.api.Test;

class BoundsInOrderTests {
    @Test
    void aBoundIsAValueOfTheKind() {
        assertThatPlugin(Siren.with("""
                    /** How loud. */
                    @Field(max = "3000000000") abstract int volume();
                    /** How long. */
                    @Field(min = "soon") abstract Optional<Duration> length();
                    /** How high. */
                    @Field(min = "NaN") abstract double pitch();
                """))
                .hasProblems(
                        "Siren.java:11: [P108] field 'volume' of 'Siren': 'max' does not fit: 3000000000 is above the "
                                + "maximum 2147483647; choose -2147483648 to 2147483647",
                        "Siren.java:13: [P108] field 'length' of 'Siren': 'min' does not fit: found 'soon', expected "
                                + "a duration; give one such as '5s', '1m30s' or '250ms'",
                        "Siren.java:15: [P108] field 'pitch' of 'Siren': 'min' does not fit: found 'NaN', expected a "
                                + "number; give a finite number");
    }

    @Test
    void theMinimumIsNotAboveTheMaximum() {
        assertThatPlugin(Siren.with("""
                    /** How long. */
                    @Field(max = "30s", min = "1m") abstract Duration length();
                """)).hasProblems("""
                Siren.java:11: [P108] field 'length' of 'Siren': the minimum '1m' is above the maximum '30s'; \
                swap them or change one""");
    }

    @Test
    void boundsAreWrittenAsValuesAre() {
        assertThatPlugin(Siren.with("""
                    /** How long. */
                    @Field(min = "1", max = "60", defaultValue = "5s") abstract Duration length();
                    /** How loud. */
                    @Field(min = "+1", max = " 10 ") abstract int volume();
                """)).compiles();
    }
}
