package dev.tocsin.processor.rule;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;

import org.junit.jupiter.api.Test;

class PluginOrBaseTests {
    @Test
    void aClassIsNotBoth() {
        assertThatPlugin("""
                /** Rings. */
                @dev.tocsin.api.Plugin
                @dev.tocsin.api.PluginBase
                abstract class Siren {}
                """).hasProblems("""
                Siren.java:4: [P101] class 'Siren': it is annotated with both @Plugin and @PluginBase; \
                keep @Plugin on what is created by name, @PluginBase on what is only extended""");
    }
}
