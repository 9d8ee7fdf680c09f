package dev.tocsin.processor.rule;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;

import org.junit.jupiter.api.Test;

class ReachableClassTests {
    @Test
    void aPrivateClassCannotBeExtended() {
        assertThatPlugin("""
                class Outer {
                    /** Rings. */
                    @dev.tocsin.api.Plugin
                    private abstract static class Siren {}
                }
                """).hasProblems("""
                Outer.java:4: [P101] class 'Outer.Siren': it is private, so the generated class could not extend it; \
                remove 'private'""");
    }

    @Test
    void norCanAClassInsideAPrivateOne() {
        assertThatPlugin("""
                class Outer {
                    private static class Middle {
                        /** Rings. */
                        @dev.tocsin.api.Plugin
                        abstract static class Siren {}
                    }
                }
                """).hasProblems("""
                Outer.java:5: [P101] class 'Outer.Middle.Siren': its outer class 'Outer.Middle' is private, so the \
                generated class could not extend it; remove 'private'""");
    }

    @Test
    void anInnerClassNeedsAnOuterInstance() {
        assertThatPlugin("""
                class Outer {
                    /** Rings. */
                    @dev.tocsin.api.Plugin
                    abstract class Siren {}
                }
                """).hasProblems("""
                Outer.java:4: [P101] class 'Outer.Siren': it is an inner class, so that it needs an outer instance; \
                declare it 'static'""");
    }

    @Test
    void aSealedClassPermitsNoGeneratedOne() {
        assertThatPlugin("""
                /** Rings. */
                @dev.tocsin.api.Plugin
                abstract sealed class Siren {
                    static final class Loud extends Siren {}
                }
                """).hasProblems("""
                Siren.java:3: [P101] class 'Siren': it is sealed, so the generated class could not extend it; \
                remove 'sealed'""");
    }
}
