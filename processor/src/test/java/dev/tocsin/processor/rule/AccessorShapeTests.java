package dev.tocsin.processor.rule;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;

import org.junit.jupiter.api.Test;

class AccessorShapeTests {
    @Test
    void aFieldIsAbstract() {
        assertThatPlugin("""
                import dev.tocsin.api.*;
                /** Rings. */
                @Plugin
                abstract class Siren {
                    /** How loud. */
                    @Field int volume() { return 1; }
                    /** How high. */
                    @Field static int pitch() { return 1; }
                    /** How long. */
                    @Field private int length() { return 1; }
                }
                """)
                .hasProblems(
                        "Siren.java:6: [P105] field 'volume' of 'Siren': it has a body, but its value comes from the "
                                + "configuration; declare it 'abstract', without a body",
                        "Siren.java:8: [P105] field 'pitch' of 'Siren': it is static, but each instance has its own "
                                + "value; declare it 'abstract', without a body",
                        "Siren.java:10: [P105] field 'length' of 'Siren': it is private, so the generated class could "
                                + "not give its value; declare it 'abstract', without a body");
    }

    @Test
    void aFieldTakesAndThrowsNothingAndReturnsAValue() {
        assertThatPlugin("""
                import dev.tocsin.api.*;
                /** Rings. */
                @Plugin
                abstract class Siren {
                    /** How loud. */
                    @Field abstract <T> void volume(T unit) throws Exception;
                    /** How high. */
                    @Field @Action abstract int pitch();
                }
                """)
                .hasProblems(
                        "Siren.java:6: [P105] field 'volume' of 'Siren': it takes parameters, but a field is one value; "
                                + "remove them",
                        "Siren.java:6: [P105] field 'volume' of 'Siren': it has type parameters, but a field has one "
                                + "type; remove them",
                        "Siren.java:6: [P105] field 'volume' of 'Siren': it declares exceptions, but a field is there "
                                + "or is not; remove 'throws'",
                        "Siren.java:6: [P105] field 'volume' of 'Siren': it returns nothing; return the type of the value",
                        "Siren.java:8: [P105] field 'pitch' of 'Siren': it is annotated with @Action too; "
                                + "remove one of both");
    }
}
