package dev.tocsin.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.processor.compilation.Compilation;
import dev.tocsin.processor.compilation.Compiled;
import dev.tocsin.processor.compilation.Compiler;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;

/** What becomes of definitions in which much is wrong. */
class WrongDefinitionTests {
    private static final String BASE = """
            import dev.tocsin.api.*;
            import java.util.*;
            @PluginBase
            abstract class Base {
                enum None {}
                record Deep(Set<String> s, Deep d) {}
                /** A. */
                @Field abstract Set<String> a();
                /** B. */
                @Field abstract None b();
                /** C. */
                @Field abstract Deep c();
                /** D. */
                @Field abstract void d(int x);
                /** E. */
                @Field(choices = {}) abstract String e();
                /** F. */
                @Field(pattern = "[", min = "x", minLength = 3, maxLength = 1) abstract String f();
                /** G. */
                @Field(defaultValue = "q", min = "9", max = "1") abstract int g();
                /** H. */
                @Field(defaultValue = "x") abstract Optional<Map<Integer, ?>> h();
                /** I. */
                @Action public static Set<String> i(Set<String> a, float... b) { return a; }
                /** J. */
                @Action public void j(Deep d) {}
                /** J. */
                @Action public void j(Base[] x, Map<?, ?> y) {}
            }
            """;
    private static final String PLUGIN = """
            /** Inherits all that. */
            @dev.tocsin.api.Plugin
            abstract class Siren extends Base {}
            """;

    /** Under ecj, what is wrong in a record has no place. */
    private static final String PLACE = Compiler.says("Base\\.java:\\d+: ", "(?:Base\\.java:\\d+: )?");

    private final Compiled compiled = Compilation.of(PLUGIN, BASE).run();

    @Test
    void areAllToldOfAtOnceInTheProblemsOwnForm() {
        assertThat(compiled.isSuccess()).isFalse();
        assertThat(compiled.messages(Diagnostic.Kind.ERROR))
                .hasSizeGreaterThan(20)
                .allSatisfy(message -> assertThat(message).matches(PLACE + "\\[P1\\d\\d] .+: .+; .+"));
    }

    @Test
    void neitherTheyNorWhatExtendsThemIsWritten() {
        assertThat(compiled.files().keySet())
                .noneMatch(file -> file.startsWith("SirenPlugin")
                        || file.startsWith("BaseContract")
                        || file.startsWith("META-INF"));
    }
}
