package dev.tocsin.processor.compilation;

import static org.assertj.core.api.Assertions.assertThat;

import javax.tools.Diagnostic;
import org.assertj.core.api.AbstractAssert;

/** What can be claimed of the compilation of a plugin. */
public final class PluginAssert extends AbstractAssert<PluginAssert, Compiled> {
    private PluginAssert(Compiled compiled) {
        super(compiled, PluginAssert.class);
    }

    /** Begins a claim about the compilation of some sources. */
    public static PluginAssert assertThatPlugin(String... sources) {
        return assertThatPlugin(Compilation.of(sources).run());
    }

    /** Begins a claim about a compilation. */
    public static PluginAssert assertThatPlugin(Compiled compiled) {
        return new PluginAssert(compiled);
    }

    /** Claims that it compiles without an error or a warning. {@return what came of it} */
    public Compiled compiles() {
        if (!actual.isSuccess() || !actual.diagnostics().isEmpty()) {
            failWithMessage("expected to compile without a word, but%n%s", actual);
        }
        return actual;
    }

    /** Claims that it fails with just these errors, each {@code FILE:LINE: MESSAGE}, in that order. */
    public PluginAssert hasProblems(String... problems) {
        assertThat(actual.messages(Diagnostic.Kind.ERROR)).as(actual.toString()).containsExactly(problems);
        return this;
    }

    /** Claims that it has just these warnings, each {@code FILE:LINE: MESSAGE}. */
    public PluginAssert hasWarnings(String... warnings) {
        assertThat(actual.messages(Diagnostic.Kind.WARNING))
                .as(actual.toString())
                .containsExactly(warnings);
        return this;
    }
}
