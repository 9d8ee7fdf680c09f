package dev.tocsin.processor.rule;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;

import org.junit.jupiter.api.Test;

class UniquePluginsTests {
    private static final String SIREN = """
            package acme;
            /** Rings. */
            @dev.tocsin.api.Plugin(value = "siren", group = "delivery")
            abstract class Siren {}
            """;

    @Test
    void bothThatHaveOneNameAreTold() {
        assertThatPlugin(SIREN, """
                package acme;
                /** Rings. */
                @dev.tocsin.api.Plugin(
                        value = "bell",
                        group = "delivery",
                        aliases = "siren")
                abstract class Bell {}
                """)
                .hasProblems(
                        "Siren.java:3: [P104] class 'Siren': 'delivery/siren' is a name of 'acme.Bell' too; rename one",
                        "Bell.java:6: [P104] class 'Bell': 'delivery/siren' is a name of 'acme.Siren' too; rename one");
    }

    @Test
    void eachGroupHasItsOwnNames() {
        assertThatPlugin(SIREN, """
                package acme;
                /** Rings. */
                @dev.tocsin.api.Plugin("siren")
                abstract class Bell {}
                """).compiles();
    }
}
