package dev.tocsin.processor.rule;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;

import org.junit.jupiter.api.Test;

class ClassWithoutTypeParametersTests {
    @Test
    void aConfigurationCannotChooseTypes() {
        assertThatPlugin("""
                /** Rings. */
                @dev.tocsin.api.Plugin
                abstract class Siren<T> {}
                """).hasProblems("""
                Siren.java:3: [P101] class 'Siren': it has type parameters, but a configuration cannot choose types; \
                replace them by the types that are meant""");
    }
}
