package dev.tocsin.processor.rule;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;

import org.junit.jupiter.api.Test;

class OneMethodPerActionTests {
    @Test
    void anActionIsNotOverloaded() {
        assertThatPlugin("""
                import dev.tocsin.api.*;
                /** Rings. */
                @Plugin
                abstract class Siren extends Bell {
                    /** Rings. */
                    @Action public void ring() {}
                    /** Stops. */
                    @Action public void stop() {}
                    /**
                     * Stops.
                     *
                     * @param seconds after which time
                     */
                    @Action public void stop(int seconds) {}
                }
                """, """
                import dev.tocsin.api.*;
                @PluginBase
                abstract class Bell {
                    /**
                     * Rings.
                     *
                     * @param times how often
                     */
                    @Action public void ring(int times) {}
                }
                """)
                .hasProblems(
                        "Siren.java:6: [P114] action 'ring' of 'Siren': action 'ring' of 'Bell' with other parameters "
                                + "has the same name; rename one",
                        "Siren.java:14: [P114] action 'stop' of 'Siren': action 'stop' of 'Siren' with other parameters "
                                + "has the same name; rename one");
    }
}
