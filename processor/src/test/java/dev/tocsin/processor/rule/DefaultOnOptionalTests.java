package dev.tocsin.processor.rule;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;

import org.junit.jupiter.api.Test;

class DefaultOnOptionalTests {
    @Test
    void anOptionalHasNoDefault() {
        assertThatPlugin(Siren.with("""
                    /** How loud. */
                    @Field(defaultValue = "1") abstract Optional<Integer> volume();
                """)).hasProblems("""
                Siren.java:11: [P107] field 'volume' of 'Siren': it is Optional but has a default, so it would never \
                be absent; remove the default, or return the type without Optional""");
    }
}
