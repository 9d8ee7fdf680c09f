package dev.tocsin.processor.rule;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;

import org.junit.jupiter.api.Test;

class FreeAccessorNamesTests {
    @Test
    void generatedAndInheritedMethodsKeepTheirNames() {
        assertThatPlugin("""
                import dev.tocsin.api.*;
                /** Rings. */
                @Plugin
                abstract class Siren extends Base {
                    /** What builds. */
                    @Field abstract String toBuilder();
                    /** What is shown. */
                    @Field public abstract String toString();
                    /** Where. */
                    @Field abstract String room();
                }
                class Base {
                    String room() { return ""; }
                }
                """)
                .hasProblems(
                        "Siren.java:6: [P105] field 'toBuilder' of 'Siren': the generated class has a method of that "
                                + "name; rename the field",
                        "Siren.java:8: [P105] field 'toString' of 'Siren': 'Object' has a method of that name; "
                                + "rename the field",
                        "Siren.java:10: [P105] field 'room' of 'Siren': 'Base' has a method of that name; "
                                + "rename the field");
    }

    @Test
    void namesThatOnlyTheBuilderHasAreFree() {
        assertThatPlugin(Siren.with("""
                    /** What is built. */
                    @Field abstract String build();
                    /** Where. */
                    @Field abstract Optional<String> host();
                """)).compiles();
    }
}
