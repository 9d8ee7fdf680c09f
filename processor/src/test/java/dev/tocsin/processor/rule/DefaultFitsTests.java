package dev.tocsin.processor.rule;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;

import org.junit.jupiter.api.Test;

class DefaultFitsTests {
    @Test
    void aDefaultIsAValueOfTheKind() {
        assertThatPlugin(Siren.with("""
                    enum Tone { LOW, HIGH }
                    /** How loud. */
                    @Field(defaultValue = "loud") abstract int volume();
                    /** How long. */
                    @Field(
                            min = "1s",
                            defaultValue = "soon") abstract Duration length();
                    /** How. */
                    @Field(defaultValue = "LOW") abstract Tone tone();
                """))
                .hasProblems(
                        "Siren.java:12: [P107] field 'volume' of 'Siren': the default does not fit: found 'loud', "
                                + "expected an integer; give a whole number",
                        "Siren.java:16: [P107] field 'length' of 'Siren': the default does not fit: found 'soon', "
                                + "expected a duration; choose at least 1s",
                        "Siren.java:18: [P107] field 'tone' of 'Siren': the default does not fit: 'LOW' is not one of "
                                + "the choices; choose 'low' or 'high'");
    }

    @Test
    void aDefaultKeepsItsOwnBoundsAndPattern() {
        assertThatPlugin(Siren.with("""
                    /** How loud. */
                    @Field(defaultValue = "12", max = "10") abstract int volume();
                    /** Where. */
                    @Field(defaultValue = "a", minLength = 2, pattern = "[b-z]*") abstract String room();
                """))
                .hasProblems(
                        "Siren.java:11: [P107] field 'volume' of 'Siren': the default does not fit: 12 is above the "
                                + "maximum 10; choose at most 10",
                        "Siren.java:13: [P107] field 'room' of 'Siren': the default does not fit: 'a' has 1 "
                                + "character, below the minimum 2; give at least 2 characters",
                        "Siren.java:13: [P107] field 'room' of 'Siren': the default does not fit: 'a' does not match "
                                + "the pattern '[b-z]*'; give a string of which the whole matches");
    }

    @Test
    void aDefaultOfSeveralValuesIsJson() {
        assertThatPlugin(Siren.with("""
                    /** Where. */
                    @Field(defaultValue = "a,b") abstract List<String> rooms();
                    /** How loud. */
                    @Field(defaultValue = "{\\"hall\\": \\"loud\\"}") abstract Map<String, Integer> volumes();
                """))
                .hasProblems(
                        "Siren.java:11: [P107] field 'rooms' of 'Siren': the default does not fit at '1:1': an unquoted "
                                + "word cannot stand here; put text in double quotes",
                        "Siren.java:13: [P107] field 'volumes' of 'Siren': the default does not fit at 'hall': found "
                                + "the string 'loud', expected an integer; give a whole number");
    }

    @Test
    void parametersAndComponentsToo() {
        assertThatPlugin(Siren.with("""
                    /**
                     * A room.
                     *
                     * @param size its size
                     */
                    record Room(@Param(description = "A.", defaultValue = "big") int size) {}
                    /** Where. */
                    @Field abstract Room room();
                    /**
                     * Rings.
                     *
                     * @param times how often
                     * @param tone how
                     */
                    @Action public void ring(@Param(defaultValue = "often") int times, String tone) {}
                """))
                .hasProblems(
                        "Siren.java:24: [P107] parameter 'times' of action 'ring' of 'Siren': the default does not "
                                + "fit: found 'often', expected an integer; give a whole number",
                        "Siren.java:15: [P107] component 'size' of 'Siren.Room': the default does not fit: found "
                                + "'big', expected an integer; give a whole number");
    }
}
