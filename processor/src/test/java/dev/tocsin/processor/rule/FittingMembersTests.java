package dev.tocsin.processor.rule;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;

import org.junit.jupiter.api.Test;

class FittingMembersTests {
    @Test
    void eachMemberThatTheKindHasNotIsNamed() {
        assertThatPlugin(Siren.with("""
                    /** Whether. */
                    @Field(
                            min = "0",
                            max = "1",
                            minLength = 1,
                            maxLength = 2,
                            pattern = "t.*",
                            choices = "true") abstract boolean loud();
                """))
                .hasProblems(
                        "Siren.java:12: [P108] field 'loud' of 'Siren': 'min' means nothing to the kind 'boolean'; "
                                + "remove it",
                        "Siren.java:13: [P108] field 'loud' of 'Siren': 'max' means nothing to the kind 'boolean'; "
                                + "remove it",
                        "Siren.java:14: [P108] field 'loud' of 'Siren': 'minLength' means nothing to the kind "
                                + "'boolean'; remove it",
                        "Siren.java:15: [P108] field 'loud' of 'Siren': 'maxLength' means nothing to the kind "
                                + "'boolean'; remove it",
                        "Siren.java:16: [P109] field 'loud' of 'Siren': 'pattern' means nothing to the kind "
                                + "'boolean'; remove it",
                        "Siren.java:17: [P110] field 'loud' of 'Siren': 'choices' means nothing to the kind "
                                + "'boolean'; remove it");
    }

    @Test
    void boundsOfAListAreNotThoseOfItsItems() {
        assertThatPlugin(Siren.with("""
                    /** Where. */
                    @Field(minLength = 1) abstract List<String> rooms();
                """)).hasProblems("""
                Siren.java:11: [P108] field 'rooms' of 'Siren': 'minLength' means nothing to the kind 'list'; \
                remove it""");
    }
}
