package dev.tocsin.processor;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.processor.compilation.Compiled;
import dev.tocsin.processor.compilation.Compiler;
import dev.tocsin.processor.example.Siren;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What a caller in Java can do with the builder of a plugin, and what does not compile. */
class BuilderTests {
    /** Runs an expression of another class of the package. */
    private static Object evaluate(String statements) throws Exception {
        Compiled compiled = assertThatPlugin(Siren.SOURCE, caller(statements)).compiles();
        Callable<?> caller = (Callable<?>)
                compiled.loader().loadClass("acme.Caller").getConstructor().newInstance();
        return caller.call();
    }

    private static String caller(String statements) {
        return """
                package acme;

                import java.util.*;
                import java.util.concurrent.Callable;

                public final class Caller implements Callable<Object> {
                    public Caller() {}

                    @Override
                    @SuppressWarnings("deprecation")
                    public Object call() throws Exception {
                        %s
                    }
                }
                """.formatted(statements);
    }

    @Test
    void requiredFieldsComeFirstAndThenTheOthersInAnyOrder() throws Exception {
        assertThat(evaluate("return SirenPlugin.builder().host(\"here\").volume(7).song(\"la\").build().toString();"))
                .isEqualTo("opened at here 7 Optional[la] Optional.empty [] {}");
    }

    @Test
    void aRequiredFieldThatIsLeftOutDoesNotCompile() {
        assertThatPlugin(Siren.SOURCE, caller("return SirenPlugin.builder().host(\"here\").build();"))
                .hasProblems(Compiler.says(
                        """
                        Caller.java:12: cannot find symbol
                          symbol:   method build()
                          location: interface acme.SirenPlugin.VolumeStage""",
                        "Caller.java:12: The method build() is undefined for the type acme.SirenPlugin.VolumeStage"));
    }

    @Test
    void aSetterThrowsItsOwnProblemAtOnce() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> evaluate("return SirenPlugin.builder().host(\"here\").volume(131);"))
                .withMessage(
                        "[P305] field 'volume' of plugin 'default/siren': 131 is above the maximum 130; choose 0 to 130");
    }

    @Test
    void whatBelongsTogetherIsCheckedWhenItIsBuilt() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> evaluate(
                        "return SirenPlugin.builder().host(\"here\").volume(1).song(\"la\").sound(\"ding\").build();"))
                .withMessage("[P311] plugin 'default/siren': 'song', 'sound' are given together;"
                        + " give exactly one of 'song', 'sound'");
    }

    @Test
    void aPluginGivesABuilderOfItsLikeAndDoesNotChangeItself() throws Exception {
        assertThat(evaluate("""
                        SirenPlugin siren = SirenPlugin.builder().host("here").volume(7).song("la").ears(List.of("a"))
                                .places(Map.of("a", 1)).build();
                        SirenPlugin other = siren.toBuilder().volume(8).build();
                        return siren + " / " + other;
                        """))
                .isEqualTo("opened at here 7 Optional[la] Optional.empty [a] {a=1}"
                        + " / opened at here 8 Optional[la] Optional.empty [a] {a=1}");
    }

    @Test
    void aChangeOfAListAfterwardsDoesNotChangeThePlugin() throws Exception {
        assertThat(evaluate("""
                        List<String> ears = new ArrayList<>(List.of("a"));
                        Map<String, Integer> places = new LinkedHashMap<>(Map.of("a", 1));
                        var builder = SirenPlugin.builder().host("here").volume(7).sound("x").ears(ears).places(places);
                        ears.add("b");
                        places.put("b", 2);
                        return builder.build().toString();
                        """)).isEqualTo("opened at here 7 Optional.empty Optional[x] [a] {a=1}");
    }

    @Test
    void aPluginWithALifecycleCanBeClosed() throws Exception {
        assertThat(evaluate("""
                        SirenPlugin siren = SirenPlugin.builder().host("here").volume(7).song("la").build();
                        try (siren) {
                            siren.opened();
                        }
                        return siren.toString();
                        """)).isEqualTo("closed 7 Optional[la] Optional.empty [] {}");
    }
}
