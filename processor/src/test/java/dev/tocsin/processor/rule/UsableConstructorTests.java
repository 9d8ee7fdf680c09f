package dev.tocsin.processor.rule;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;

import org.junit.jupiter.api.Test;

class UsableConstructorTests {
    @Test
    void parametersWouldBeGivenByNobody() {
        assertThatPlugin("""
                /** Rings. */
                @dev.tocsin.api.Plugin
                abstract class Siren {
                    Siren(int volume) {}
                }
                """).hasProblems("""
                Siren.java:4: [P102] constructor of 'Siren': it takes parameters, which nobody would give; \
                remove it, and make each parameter a @Field""");
    }

    @Test
    void aPrivateOneCannotBeCalled() {
        assertThatPlugin("""
                /** Rings. */
                @dev.tocsin.api.Plugin
                abstract class Siren {
                    private Siren() {}
                }
                """).hasProblems("""
                Siren.java:4: [P102] constructor of 'Siren': it is private, so the generated class could not call it; \
                remove 'private'""");
    }

    @Test
    void exceptionsCannotBeHandled() {
        assertThatPlugin("""
                /** Rings. */
                @dev.tocsin.api.Plugin
                abstract class Siren {
                    Siren() throws java.io.IOException {}
                }
                """).hasProblems("""
                Siren.java:4: [P102] constructor of 'Siren': it may throw what the generated class could not handle; \
                remove 'throws', and acquire what the plugin holds in Lifecycle.opened()""");
    }
}
