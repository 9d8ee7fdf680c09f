package dev.tocsin.processor;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.value.Json;
import dev.tocsin.processor.compilation.Compiled;
import dev.tocsin.processor.compilation.MadePlugin;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is written for a plugin that has fields with defaults, and inherits what it does. */
class SmallestPluginTests {
    private static final String CONSOLE = """
            package acme;

            import dev.tocsin.api.Field;
            import dev.tocsin.api.Plugin;
            import dev.tocsin.api.delivery.*;
            import dev.tocsin.api.semantics.Semantics;
            import dev.tocsin.contract.semantics.Resolve;

            /** Writes an incident as a line. Nothing else. */
            @Plugin("console")
            @Semantics(documentation = "https://example.org", limits = {}, pace = {}, resolve = Resolve.SECOND_MESSAGE)
            public abstract class ConsoleNotifier extends Notifier {
                public enum Stream { STDOUT, STDERR }

                /** What each line begins with. */
                @Field(defaultValue = "[incident]")
                protected abstract String prefix();

                /** Where the line goes. */
                @Field(defaultValue = "stdout")
                protected abstract Stream stream();

                /** Writes the severity in upper case. */
                @Field(defaultValue = "false")
                protected abstract boolean uppercaseSeverity();

                @Override
                protected Step begin(Notice notice) {
                    return new Step.Done(new Verdict.Skipped(prefix() + " " + stream() + " " + uppercaseSeverity()));
                }
            }
            """;

    private final Compiled compiled = assertThatPlugin(CONSOLE).compiles();
    private final PluginContract contract = compiled.contract("acme.ConsoleNotifierPlugin");

    @Test
    void theIndexNamesTheFactory() {
        assertThat(compiled.text("META-INF/services/dev.tocsin.api.generated.PluginFactory"))
                .isEqualTo("acme.ConsoleNotifierPlugin$Factory # delivery/console\n");
    }

    @Test
    void theContractHasFieldsWithDefaultsAndInheritedActions() {
        assertThat(contract.id()).hasToString("delivery/console");
        assertThat(contract.doc()).isEqualTo("Writes an incident as a line.");
        assertThat(contract.fields())
                .extracting(field -> field.name() + " " + field.kind().word() + " "
                        + field.presence().defaultValue().orElse(Json.nothing()))
                .containsExactly(
                        "prefix string \"[incident]\"", "stream choice \"stdout\"", "uppercase_severity boolean false");
        assertThat(contract.actions()).extracting(ActionContract::name).containsExactly("check", "deliver", "preview");
    }

    @Test
    void theFactoryMakesAPluginOfValuesAndCallsIt() throws Exception {
        Values values = compiled.bind("acme.ConsoleNotifierPlugin", Map.of("prefix", "[ops]", "stream", "stderr"));
        MadePlugin plugin = MadePlugin.of(compiled, "acme.ConsoleNotifierPlugin", values);

        assertThat(plugin.configuration()).isEqualTo(values);
        assertThat(plugin.invoke("deliver", Map.of("title", "CPU high", "severity", "warning", "summary", "90%")))
                .hasToString("skipped: [ops] STDERR false");
    }
}
