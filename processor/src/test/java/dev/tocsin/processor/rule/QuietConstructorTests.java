package dev.tocsin.processor.rule;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;

import dev.tocsin.processor.EcjTests;
import dev.tocsin.processor.compilation.Compilation;
import dev.tocsin.processor.compilation.UnderJavacAlone;
import org.junit.jupiter.api.Test;

class QuietConstructorTests {
    private static final String LOUD = """
            /** Rings. */
            @dev.tocsin.api.Plugin
            abstract class Siren {
                Siren() { ring(); }
                void ring() {}
            }
            """;

    @Test
    @UnderJavacAlone(EcjTests.HIDES_BODIES)
    void aConstructorThatDoesSomethingIsWarnedOf() {
        assertThatPlugin(Compilation.of(LOUD).run()).hasWarnings("""
                Siren.java:4: [P102] constructor of 'Siren': no field is set while it runs; acquire what the plugin \
                holds in Lifecycle.opened(), or add @SuppressWarnings("unset-fields") if it reads no field""");
    }

    @Test
    void suppressWarningsSilencesIt() {
        assertThatPlugin(LOUD.replace("    Siren() {", "    @SuppressWarnings(\"unset-fields\") Siren() {"))
                .compiles();
        assertThatPlugin(LOUD.replace("abstract class", "@SuppressWarnings({\"unset-fields\"})\nabstract class"))
                .compiles();
    }

    @Test
    void anEmptyOneIsFine() {
        assertThatPlugin(LOUD.replace("ring();", "super();")).compiles();
    }
}
