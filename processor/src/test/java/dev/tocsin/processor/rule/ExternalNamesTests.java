package dev.tocsin.processor.rule;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;

import org.junit.jupiter.api.Test;

class ExternalNamesTests {
    @Test
    void externalNamesAndAliasesAreSlugs() {
        assertThatPlugin(Siren.with("""
                    /** How loud. */
                    @Field(aliases = "Loudness", global = "siren volume") abstract int volume_();
                    /**
                     * Rings.
                     *
                     * @param how_ how
                     * @param often how often
                     */
                    @Action public void ring(String how_, int often) {}
                """))
                .hasProblems(
                        "Siren.java:11: [P103] field 'volume_' of 'Siren': its external name 'volume_' is not a slug; "
                                + "name it with the letters a to z and digits",
                        "Siren.java:11: [P103] field 'volume_' of 'Siren': the alias 'Loudness' is not a slug; "
                                + "give small letters and digits, with '-' or '_' between words",
                        "Siren.java:11: [P103] field 'volume_' of 'Siren': the key 'siren volume' is not a slug; "
                                + "give small letters and digits, with '-' or '_' between words",
                        "Siren.java:18: [P103] parameter 'how_' of action 'ring' of 'Siren': its external name 'how_' "
                                + "is not a slug; name it with the letters a to z and digits");
    }

    @Test
    void namesInTheSourceAreNotThoseOfConstants() {
        assertThatPlugin(Siren.with("""
                    /** How loud. */
                    @Field abstract int VOLUME();
                """)).hasProblems("""
                Siren.java:11: [P103] field 'VOLUME' of 'Siren': its name begins with a capital letter, as that of a \
                constant does; begin it with a small one""");
    }
}
