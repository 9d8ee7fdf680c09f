package dev.tocsin.processor;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tocsin.api.history.Invocation;
import dev.tocsin.api.history.Recorded;
import dev.tocsin.api.request.Nothing;
import dev.tocsin.contract.kind.Values;
import dev.tocsin.processor.compilation.Compilation;
import dev.tocsin.processor.compilation.Compiled;
import dev.tocsin.processor.compilation.MadePlugin;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The overrides that record actions, and how actions are called by name. */
class ActionTests {
    private static final String TOOL = """
            package acme;

            import dev.tocsin.api.*;
            import dev.tocsin.api.incident.Incident;
            import dev.tocsin.contract.value.*;
            import java.io.IOException;
            import java.lang.annotation.*;
            import java.time.*;
            import java.util.*;

            /** Does many things. */
            @Plugin
            public abstract class Tool {
                @Retention(RetentionPolicy.RUNTIME)
                @Target({ElementType.METHOD, ElementType.PARAMETER})
                public @interface Note {
                    String value() default "";

                    Class<?>[] types() default {};

                    RetentionPolicy policy() default RetentionPolicy.CLASS;

                    Target target() default @Target({});

                    char letter() default 'a';
                }

                @Retention(RetentionPolicy.RUNTIME)
                @Target(ElementType.TYPE_USE)
                public @interface Mark {}

                public enum Mode { LOUD, QUIET }

                /**
                 * Two things.
                 *
                 * @param left the one
                 * @param right the other
                 * @param at since when
                 */
                public record Pair(String left, @Param(defaultValue = "1", min = "0") int right, Optional<Instant> at) {}

                /** Asks for nothing. */
                @Action
                public dev.tocsin.api.request.Nothing nothing() {
                    return new dev.tocsin.api.request.Nothing("why");
                }

                /** Joins a pair. */
                @Action
                public String join(Pair pair) {
                    return pair.left() + pair.right() + pair.at();
                }

                /**
                 * Takes all.
                 *
                 * @param text the text
                 * @param call a number
                 * @param result a time
                 * @param thrown pairs
                 * @param modes modes
                 */
                @Action
                @Note(value = "a \\"b\\"\\n", types = {String.class, int[].class}, policy = RetentionPolicy.SOURCE,
                        target = @Target(ElementType.FIELD), letter = '\\'')
                @Deprecated
                public @Mark List<@Mark String> all(
                        @Param(maxLength = 5) @Note("p") String text,
                        @Param(defaultValue = "2") int call,
                        Optional<Duration> result,
                        List<@Mark Pair> thrown,
                        Map<String, Mode> modes) {
                    return List.of(text, "" + call, "" + result, "" + thrown, "" + modes);
                }

                /**
                 * Fails.
                 *
                 * @param mode a mode
                 */
                @Action
                protected <X extends IOException> void fail(Mode mode) throws X, IllegalStateException {
                    throw new IllegalStateException(mode.name());
                }

                /**
                 * Counts.
                 *
                 * @param names what is counted
                 */
                @Action
                public int count(String... names) {
                    return names.length;
                }

                /**
                 * Finds.
                 *
                 * @param there whether
                 */
                @Action
                public Optional<Pair> find(boolean there) {
                    return there ? Optional.of(new Pair("x", count("a", "b"), Optional.empty())) : Optional.empty();
                }

                /**
                 * Names an incident.
                 *
                 * @param incident the incident
                 * @param secret a secret
                 */
                @Action
                public String name(Incident incident, Secret secret) {
                    return incident.title();
                }
            }
            """;
    private static final String PLUGIN = "acme.ToolPlugin";
    private static final Compiled COMPILED =
            assertThatPlugin(Compilation.of(TOOL).with("-parameters").run()).compiles();

    private final MadePlugin tool = MadePlugin.of(COMPILED, PLUGIN, Values.none());

    private List<String> history() {
        return ((Recorded) tool.instance())
                .history().stream().map(ActionTests::inShort).toList();
    }

    private static String inShort(Invocation call) {
        return call.id() + "<" + call.parent() + " " + call.action() + " " + call.arguments() + " " + call.ending();
    }

    @ParameterizedTest
    @ValueSource(strings = {"join", "all", "fail", "count", "find", "name"})
    void anOverrideHasTheSameSignatureToReflection(String action) throws Exception {
        Class<?> plugin = tool.instance().getClass();
        assertThat(signature(method(plugin, action)))
                .isEqualTo(signature(method(plugin.getSuperclass(), action)))
                .contains(action);
    }

    private static Method method(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String signature(Method method) {
        String parameters = Arrays.stream(method.getParameters())
                .map(ActionTests::signature)
                .collect(joining(", "));
        return Arrays.toString(method.getAnnotations())
                + Modifier.toString(method.getModifiers())
                + Arrays.toString(method.getTypeParameters())
                + Arrays.toString(
                        method.getTypeParameters().length == 0
                                ? new Object[0]
                                : method.getTypeParameters()[0].getBounds())
                + method.getAnnotatedReturnType()
                + method.getName()
                + parameters
                + Arrays.toString(method.getGenericExceptionTypes());
    }

    private static String signature(Parameter parameter) {
        return Arrays.toString(parameter.getAnnotations())
                + parameter.getAnnotatedType()
                + parameter.isVarArgs()
                + parameter.getName();
    }

    @Test
    void theComponentsOfASingleRecordAreTheArguments() throws Exception {
        assertThat(tool.invoke("join", Map.of("left", "a"))).isEqualTo("a1Optional.empty");
        assertThat(tool.invoke("join", Map.of("left", "a", "right", "3", "at", "2026-01-02T03:04:05Z")))
                .isEqualTo("a3Optional[2026-01-02T03:04:05Z]");
        assertThat(history())
                .containsExactly(
                        "1<0 join {\"left\":\"a\",\"right\":1} Returned[resultType=String]",
                        "2<0 join {\"left\":\"a\",\"right\":3,\"at\":\"2026-01-02T03:04:05Z\"} Returned[resultType=String]");
    }

    @Test
    void parametersOfAllKindsAreReadAndRecorded() throws Exception {
        assertThat(tool.invoke(
                        "all",
                        Map.of(
                                "text",
                                "t",
                                "result",
                                "5s",
                                "thrown",
                                List.of(Map.of("left", "l")),
                                "modes",
                                Map.of("a", "quiet"))))
                .isEqualTo(
                        List.of("t", "2", "Optional[PT5S]", "[Pair[left=l, right=1, at=Optional.empty]]", "{a=QUIET}"));
        assertThat(history())
                .containsExactly("1<0 all {\"text\":\"t\",\"call\":2,\"result\":\"5s\","
                        + "\"thrown\":[{\"left\":\"l\",\"right\":1}],\"modes\":{\"a\":\"quiet\"}}"
                        + " Returned[resultType=List]");
    }

    @Test
    void aResultComesInItsPlainFormAndNestedCallsBeforeTheirCallers() throws Exception {
        assertThat(tool.invoke("find", Map.of("there", true))).isEqualTo(Values.of(Map.of("left", "x", "right", 2L)));
        assertThat(tool.invoke("find", Map.of("there", false))).isNull();
        assertThat(history())
                .containsExactly(
                        "2<1 count {\"names\":[\"a\",\"b\"]} Returned[resultType=Integer]",
                        "1<0 find {\"there\":true} Returned[resultType=Optional]",
                        "3<0 find {\"there\":false} Returned[resultType=Optional]");
    }

    @Test
    void aRequestIsAResultAsItIs() throws Exception {
        assertThat(tool.invoke("nothing", Map.of())).isEqualTo(new Nothing("why"));
    }

    @Test
    void aFailureReachesTheCallerAsItIsAndIsRecorded() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> tool.invoke("fail", Map.of("mode", "loud")))
                .withMessage("LOUD");
        assertThat(history())
                .containsExactly("1<0 fail {\"mode\":\"loud\"} Threw[exception=java.lang.IllegalStateException]");
    }

    @Test
    void anIncidentBesideOthersIsAnObjectAndASecretIsMasked() throws Exception {
        assertThat(tool.invoke(
                        "name",
                        Map.of(
                                "incident",
                                Map.of("title", "T", "severity", "critical", "summary", "S"),
                                "secret",
                                "sesame")))
                .isEqualTo("T");
        assertThat(history())
                .singleElement()
                .asString()
                .contains("\"secret\":\"[secret]\"")
                .doesNotContain("sesame");
    }

    @Test
    void theContractSaysWhatParametersAndResultsAre() {
        assertThat(COMPILED.contract(PLUGIN).action("all").orElseThrow().parameters())
                .extracting(parameter -> parameter.name() + " "
                        + parameter.kind().word() + " " + parameter.notes().description() + " " + parameter.javaType())
                .containsExactly(
                        "text string the text java.lang.String",
                        "call integer a number int",
                        "result duration a time java.util.Optional<java.time.Duration>",
                        "thrown list pairs java.util.List<acme.Tool.Pair>",
                        "modes map modes java.util.Map<java.lang.String, acme.Tool.Mode>");
        assertThat(COMPILED.contract(PLUGIN).actions())
                .extracting(action -> action.name() + " " + action.spread() + " "
                        + action.returns().kind().word() + " "
                        + action.returns().optional())
                .containsExactly(
                        "all false list false",
                        "count false integer false",
                        "fail false none false",
                        "find false object true",
                        "join true string false",
                        "name false string false",
                        "nothing false request false");
    }
}
