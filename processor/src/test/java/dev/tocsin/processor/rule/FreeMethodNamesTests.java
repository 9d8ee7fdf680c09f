package dev.tocsin.processor.rule;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;

import org.junit.jupiter.api.Test;

class FreeMethodNamesTests {
    private static final String TAKEN = "the generated class has a method of that name; ";

    @Test
    void noMethodIsLikeOneThatIsGenerated() {
        assertThatPlugin(Siren.with("""
                    void builder() {}
                    String history() { return ""; }
                """))
                .hasProblems(
                        "Siren.java:10: [P101] method 'builder' of 'Siren': " + TAKEN + "rename it",
                        "Siren.java:11: [P101] method 'history' of 'Siren': " + TAKEN + "rename it");
    }

    @Test
    void norIsAnInheritedOne() {
        assertThatPlugin("""
                class Bell {
                    static int builder(dev.tocsin.api.host.Host host) { return 1; }
                }
                """, """
                /** Rings. */
                @dev.tocsin.api.Plugin
                abstract class Siren extends Bell {}
                """)
                .hasProblems("Siren.java:3: [P101] class 'Siren': it inherits method 'builder' of 'Bell', but " + TAKEN
                        + "extend a class without it");
    }

    @Test
    void otherParametersMakeAnotherMethod() {
        assertThatPlugin(Siren.with("""
                    String history(int last) { return builder("" + last); }
                    private String builder(String text) { return text; }
                """)).compiles();
    }
}
