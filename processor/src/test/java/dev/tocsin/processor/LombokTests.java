package dev.tocsin.processor;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.processor.compilation.Compilation;
import dev.tocsin.processor.compilation.Compiled;
import dev.tocsin.processor.compilation.MadePlugin;
import dev.tocsin.processor.compilation.UnderJavacAlone;
import java.util.Map;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import lombok.With;
import org.junit.jupiter.api.Test;

/** A definition may be written with Lombok, in whichever order the processors run. */
@UnderJavacAlone("there Lombok is an agent")
class LombokTests {
    private static final Compilation BELFRY = Compilation.of("""
            package acme;

            import dev.tocsin.api.*;

            /** Rings bells. */
            @Plugin
            public abstract class Belfry {
                /**
                 * A bell.
                 *
                 * @param tone what it sounds like
                 */
                @lombok.With
                public record Bell(String tone) {}

                @lombok.Value
                @lombok.Builder
                static class Ring {
                    int times;
                    Bell bell;
                }

                /** What hangs there. */
                @Field
                protected abstract Bell bell();

                /**
                 * Rings it.
                 *
                 * @param times how often
                 */
                @Action
                public String ring(int times) {
                    Ring ring = Ring.builder().times(times).bell(bell().withTone("dong")).build();
                    return ring.getBell().tone() + " x " + ring.getTimes();
                }
            }
            """).against(Compilation.jarOf(With.class));

    private static Processor lombok() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(processor -> processor.type().getName().startsWith("lombok."))
                .map(ServiceLoader.Provider::get)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void beforeOrBehindMakesNoDifference() {
        Compiled before = BELFRY.runWith(lombok(), new IndexProcessor(), new PluginProcessor());
        Compiled behind = BELFRY.runWith(new IndexProcessor(), new PluginProcessor(), lombok());
        assertThat(assertThatPlugin(before).compiles().files())
                .containsExactlyInAnyOrderEntriesOf(
                        assertThatPlugin(behind).compiles().files());
    }

    @Test
    void whatLombokWritesIsThereWhenAnActionIsCalled() throws Exception {
        Compiled compiled = assertThatPlugin(BELFRY.runBeside(lombok())).compiles();
        MadePlugin belfry = MadePlugin.of(compiled, "acme.BelfryPlugin", Map.of("bell", Map.of("tone", "ding")));
        assertThat(belfry.invoke("ring", Map.of("times", 3))).isEqualTo("dong x 3");
    }
}
