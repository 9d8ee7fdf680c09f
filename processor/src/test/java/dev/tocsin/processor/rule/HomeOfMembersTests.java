package dev.tocsin.processor.rule;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;

import org.junit.jupiter.api.Test;

class HomeOfMembersTests {
    private static final String MESSAGE = "it stands in a class that is neither a plugin nor a base of plugins; "
            + "annotate the class with @PluginBase or @Plugin";

    @Test
    void membersStandInADefinition() {
        assertThatPlugin("""
                import dev.tocsin.api.*;
                @Together({"one", "two"})
                abstract class Siren {
                    /** How loud. */
                    @Field abstract int volume();
                    /** Rings. */
                    @Action public void ring() {}
                }
                """, """
                import dev.tocsin.api.*;
                interface Loud {
                    @Field int volume();
                }
                """)
                .hasProblems(
                        "Siren.java:5: [P105] field 'volume' of 'Siren': " + MESSAGE,
                        "Siren.java:7: [P113] action 'ring' of 'Siren': " + MESSAGE,
                        "Siren.java:3: [P117] class 'Siren': " + MESSAGE,
                        "Loud.java:3: [P105] field 'volume' of 'Loud': " + MESSAGE);
    }

    @Test
    void aParameterOfNoActionHasNothingToSay() {
        assertThatPlugin("""
                class Siren {
                    void ring(@dev.tocsin.api.Param(min = "1") int times) {}
                }
                """).hasProblems("""
                Siren.java:2: [P113] parameter 'times' of method 'ring' of 'Siren': it is annotated with @Param, but its \
                method is no action; annotate the method with @Action, or remove @Param""");
    }

    @Test
    void recordsMayStandAnywhere() {
        assertThatPlugin("record Room(@dev.tocsin.api.Param(min = \"1\") int size) {}")
                .compiles();
    }
}
