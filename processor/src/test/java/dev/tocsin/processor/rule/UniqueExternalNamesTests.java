package dev.tocsin.processor.rule;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;

import org.junit.jupiter.api.Test;

class UniqueExternalNamesTests {
    @Test
    void twoFieldsHaveDifferentNames() {
        assertThatPlugin(Siren.with("""
                    /** How loud. */
                    @Field(aliases = {"loudness", "volume"}) abstract int volume();
                    /** How loud. */
                    @Field abstract int loudness();
                    /** How loud. */
                    @Field(aliases = "loudness") abstract int level();
                """))
                .hasProblems(
                        "Siren.java:11: [P112] field 'volume' of 'Siren': its alias 'volume' is a name it has already; "
                                + "remove it",
                        "Siren.java:13: [P112] field 'loudness' of 'Siren': its external name 'loudness' is a name of "
                                + "field 'volume' of 'Siren'; rename one",
                        "Siren.java:15: [P112] field 'level' of 'Siren': its alias 'loudness' is a name of field "
                                + "'volume' of 'Siren'; rename one");
    }

    @Test
    void inheritedOnesCount() {
        assertThatPlugin("""
                import dev.tocsin.api.*;
                @PluginBase
                abstract class Bell {
                    /** How loud. */
                    @Field(aliases = "loudness") abstract int volume();
                }
                """, """
                import dev.tocsin.api.*;
                /** Rings. */
                @Plugin
                abstract class Siren extends Bell {
                    /** How loud. */
                    @Field abstract int loudness();
                }
                """).hasProblems("""
                Siren.java:6: [P112] field 'loudness' of 'Siren': its external name 'loudness' is a name of field \
                'volume' of 'Bell'; rename one""");
    }

    @Test
    void parametersAndComponentsHaveDifferentNamesToo() {
        assertThatPlugin(Siren.with("""
                    record Room(@Param(description = "A.") String theName, @Param(description = "A.") String the_name) {}
                    /** Where. */
                    @Field abstract Room room();
                    /**
                     * Rings.
                     *
                     * @param howLoud how loud
                     * @param how_loud how loud
                     */
                    @Action public void ring(int howLoud, int how_loud) {}
                """))
                .hasProblems(
                        "Siren.java:19: [P112] parameter 'how_loud' of action 'ring' of 'Siren': its external name "
                                + "'how_loud' is a name of parameter 'howLoud' of action 'ring' of 'Siren'; rename one",
                        "Siren.java:10: [P112] component 'the_name' of 'Siren.Room': its external name 'the_name' is a "
                                + "name of component 'theName' of 'Siren.Room'; rename one");
    }
}
