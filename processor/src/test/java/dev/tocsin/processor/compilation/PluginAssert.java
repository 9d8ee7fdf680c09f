package dev.tocsin.processor.compilation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
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
        if (!actual.isSuccess() || !actual.remarks().isEmpty()) {
            failWithMessage("expected to compile without a word, but%n%s", actual);
        }
        return actual;
    }

    /**
     * Claims that it fails with just these errors, each {@code FILE:LINE: MESSAGE}, in that order.
     *
     * <p>Under ecj the order may be another, as it hands elements over in another one; and what is said of a record or of its
     * components has no place there, as ecj knows none.
     */
    public PluginAssert hasProblems(String... problems) {
        var errors = assertThat(actual.messages(Diagnostic.Kind.ERROR)).as(actual.toString());
        if (Compiler.ofThisRun() == Compiler.ECJ) {
            errors.containsExactlyInAnyOrderElementsOf(
                    Stream.of(problems).map(PluginAssert::withoutPlaceOfRecord).toList());
        } else {
            errors.containsExactly(problems);
        }
        return this;
    }

    private static String withoutPlaceOfRecord(String problem) {
        return problem.replaceFirst("^\\S+:\\d+: (?=\\[P\\d+] (?:component|record) )", "");
    }

    /** Claims that it has just these warnings, each {@code FILE:LINE: MESSAGE}. */
    public PluginAssert hasWarnings(String... warnings) {
        assertThat(actual.messages(Diagnostic.Kind.WARNING))
                .as(actual.toString())
                .containsExactly(warnings);
        return this;
    }
}
