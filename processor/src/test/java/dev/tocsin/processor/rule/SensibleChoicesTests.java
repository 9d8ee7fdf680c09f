package dev.tocsin.processor.rule;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;

import org.junit.jupiter.api.Test;

class SensibleChoicesTests {
    @Test
    void choicesAreDifferentWords() {
        assertThatPlugin(Siren.with("""
                    /** How. */
                    @Field(choices = {"low", "", " high", "low"}) abstract String tone();
                    /** Where. */
                    @Field(choices = {}) abstract String room();
                """))
                .hasProblems(
                        "Siren.java:11: [P110] field 'tone' of 'Siren': a choice is blank; remove it, or give it a word",
                        "Siren.java:11: [P110] field 'tone' of 'Siren': the choice ' high' has white space around it; "
                                + "remove the white space",
                        "Siren.java:11: [P110] field 'tone' of 'Siren': the choice 'low' is given twice; remove one",
                        "Siren.java:13: [P110] field 'room' of 'Siren': there is nothing to choose from; "
                                + "give words or remove 'choices'");
    }

    @Test
    void nothingElseNarrowsThem() {
        assertThatPlugin(Siren.with("""
                    /** How. */
                    @Field(
                            choices = {"low", "high"},
                            maxLength = 4,
                            pattern = "[a-z]+") abstract String tone();
                """))
                .hasProblems(
                        "Siren.java:13: [P108] field 'tone' of 'Siren': 'maxLength' says nothing beside 'choices'; "
                                + "remove one of both",
                        "Siren.java:14: [P109] field 'tone' of 'Siren': 'pattern' says nothing beside 'choices'; "
                                + "remove one of both");
    }
}
