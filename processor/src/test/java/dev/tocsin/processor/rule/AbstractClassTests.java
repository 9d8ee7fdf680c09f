package dev.tocsin.processor.rule;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;

import org.junit.jupiter.api.Test;

class AbstractClassTests {
    @Test
    void aConcreteClassIsNoDefinition() {
        assertThatPlugin("""
                /** Rings. */
                @dev.tocsin.api.Plugin
                class Siren {}
                """).hasProblems("""
                Siren.java:3: [P101] class 'Siren': it is not abstract, so the generated class could not complete it; \
                declare it 'abstract'""");
    }

    @Test
    void aFinalClassIsNoDefinition() {
        assertThatPlugin("""
                @dev.tocsin.api.PluginBase
                final class Siren {}
                """).hasProblems("""
                Siren.java:2: [P101] class 'Siren': it is not abstract, so the generated class could not complete it; \
                write 'abstract' instead of 'final'""");
    }

    @Test
    void interfacesEnumsRecordsAndAnnotationsAreNoDefinitions() {
        assertThatPlugin("""
                class Outer {
                    /** Rings. */
                    @dev.tocsin.api.Plugin
                    interface One {}
                    /** Rings. */
                    @dev.tocsin.api.Plugin
                    enum Two {}
                    /** Rings. */
                    @dev.tocsin.api.Plugin
                    record Three(int volume) {}
                    /** Rings. */
                    @dev.tocsin.api.Plugin
                    @interface Four {}
                }
                """)
                .hasProblems(
                        "Outer.java:4: [P101] interface 'Outer.One': it is not a class; write 'abstract class One' instead",
                        "Outer.java:7: [P101] enum 'Outer.Two': it is not a class; write 'abstract class Two' instead",
                        "Outer.java:10: [P101] record 'Outer.Three': it is not a class; write 'abstract class Three' instead",
                        "Outer.java:13: [P101] annotation type 'Outer.Four': it is not a class; write 'abstract class Four' instead");
    }
}
