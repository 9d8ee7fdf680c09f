package dev.tocsin.processor.rule;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;

import org.junit.jupiter.api.Test;

class SlugNamesTests {
    @Test
    void nameGroupAndAliasesAreSlugs() {
        assertThatPlugin("""
                /** Rings. */
                @dev.tocsin.api.Plugin(
                        value = "Siren",
                        group = "de livery",
                        aliases = {"-bell", "bell", "bell", "Siren"})
                abstract class Siren {}
                """)
                .hasProblems(
                        "Siren.java:4: [P103] class 'Siren': the group 'de livery' is not a slug; "
                                + "give small letters and digits, with '-' or '_' between words",
                        "Siren.java:3: [P103] class 'Siren': the name 'Siren' is not a slug; "
                                + "give small letters and digits, with '-' or '_' between words",
                        "Siren.java:5: [P103] class 'Siren': the alias '-bell' is not a slug; "
                                + "give small letters and digits, with '-' or '_' between words",
                        "Siren.java:5: [P103] class 'Siren': the alias 'bell' is a name of it already; remove it",
                        "Siren.java:5: [P103] class 'Siren': the alias 'Siren' is not a slug; "
                                + "give small letters and digits, with '-' or '_' between words",
                        "Siren.java:5: [P103] class 'Siren': the alias 'Siren' is a name of it already; remove it");
    }

    @Test
    void theGroupOfABaseIsASlug() {
        assertThatPlugin("""
                @dev.tocsin.api.PluginBase(group = "1st")
                abstract class Siren {}
                """).hasProblems("""
                Siren.java:1: [P103] class 'Siren': the group '1st' is not a slug; \
                give small letters and digits, with '-' or '_' between words""");
    }

    @Test
    void aNameMadeOfTheClassNameIsASlugToo() {
        assertThatPlugin("""
                /** Rings. */
                @dev.tocsin.api.Plugin
                abstract class Sir_ {}
                """).hasProblems("""
                Sir_.java:3: [P103] class 'Sir_': the name made of the class name 'sir_' is not a slug; \
                give small letters and digits, with '-' or '_' between words""");
    }
}
