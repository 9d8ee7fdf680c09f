package dev.tocsin.processor.rule;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;

import org.junit.jupiter.api.Test;

class DescribedTests {
    @Test
    void whatOthersSeeIsDescribed() {
        assertThatPlugin("""
                import dev.tocsin.api.*;
                @Plugin
                abstract class Siren {
                    @Field abstract int volume();
                    @Action public void ring(int times) {}
                }
                """)
                .hasProblems(
                        "Siren.java:3: [P116] class 'Siren': it has no description; begin its Javadoc with a sentence "
                                + "that says what it does",
                        "Siren.java:4: [P116] field 'volume' of 'Siren': it has no description; begin its Javadoc with "
                                + "a sentence that says what it means",
                        "Siren.java:5: [P116] action 'ring' of 'Siren': it has no description; begin its Javadoc with "
                                + "a sentence that says what it does",
                        "Siren.java:5: [P116] parameter 'times' of action 'ring' of 'Siren': it has no description; "
                                + "add '@param times' to the Javadoc, with what it means");
    }

    @Test
    void anAnnotationDescribesWhereNoJavadocCanBeRead() {
        assertThatPlugin("""
                import dev.tocsin.api.*;
                @Plugin(description = "Rings.")
                abstract class Siren {
                    @Field(description = "How loud.") abstract int volume();
                    @Action(description = "Rings.")
                    public void ring(@Param(description = "How often.") int times) {}
                }
                """).compiles();
    }
}
