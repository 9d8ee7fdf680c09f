package dev.tocsin.processor.rule;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;

import org.junit.jupiter.api.Test;

class KeptActionsTests {
    private static final String BELL = """
            import dev.tocsin.api.*;
            import java.util.*;
            @PluginBase
            abstract class Bell {
                /**
                 * Rings.
                 *
                 * @param times how often
                 */
                @Action public List<String> ring(@Param(min = "1") int times) { return List.of(); }
            }
            """;

    @Test
    void anOverrideTakesTheSameArguments() {
        assertThatPlugin(BELL, """
                import dev.tocsin.api.*;
                import java.util.*;
                /** Rings. */
                @Plugin
                abstract class Siren extends Bell {
                    /**
                     * Rings.
                     *
                     * @param often how often
                     */
                    @Override
                    @Action public List<String> ring(@Param(min = "1") int often) { return List.of(); }
                }
                """).hasProblems("""
                Siren.java:12: [P118] action 'ring' of 'Siren': it has other parameters than action 'ring' of 'Bell'; \
                repeat what is said there, or remove @Action""");
    }

    @Test
    void anOverrideIsRecordedToo() {
        assertThatPlugin(BELL, """
                import java.util.*;
                /** Rings. */
                @dev.tocsin.api.Plugin
                abstract class Siren extends Bell {
                    @Override
                    public final List<String> ring(int often) { return List.of(); }
                }
                """).hasProblems("""
                Siren.java:6: [P113] method 'ring' of 'Siren': it is final, but overrides action 'ring' of 'Bell', \
                whose calls are recorded; remove 'final'""");
    }
}
