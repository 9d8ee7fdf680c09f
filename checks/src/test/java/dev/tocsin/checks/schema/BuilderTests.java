package dev.tocsin.checks.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.PluginId;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.contract.value.SecretUri;
import dev.tocsin.runtime.registry.Registry;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A builder has the same against a value of a field as validation has against that value in a configuration. */
class BuilderTests {
    private static final Registry REGISTRY = Registry.load(BuilderTests.class.getClassLoader());

    static List<PluginContract> plugins() {
        return REGISTRY.plugins();
    }

    @ParameterizedTest
    @MethodSource("plugins")
    void aSetterThrowsWhatValidationTellsOfItsField(PluginContract plugin) throws ReflectiveOperationException {
        Object builder = builder(plugin);
        for (Property field : plugin.fields()) {
            Method setter = setter(builder, field);
            for (Object value : values(setter.getParameterTypes()[0])) {
                assertThat(thrown(builder, setter, value))
                        .as("%s = %s", field.name(), value)
                        .isEqualTo(told(plugin.id(), field, value));
            }
        }
    }

    private static Object builder(PluginContract plugin) throws ReflectiveOperationException {
        String factory = plugin.origin().factory();
        return Class.forName(factory.substring(0, factory.indexOf('$')))
                .getMethod("builder")
                .invoke(null);
    }

    private static Method setter(Object builder, Property field) {
        return Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName()
                        .replace("_", "")
                        .equalsIgnoreCase(field.name().replace("_", "")))
                .filter(method -> !method.isBridge() && method.getParameterCount() == 1)
                .findFirst()
                .orElseThrow();
    }

    private static List<Problem> thrown(Object builder, Method setter, Object value) throws IllegalAccessException {
        try {
            setter.invoke(builder, value);
            return List.of();
        } catch (InvocationTargetException refused) {
            return ((ProblemException) refused.getCause()).problems().all();
        }
    }

    /** A text is not read as one from a command line would be, which loses the white space around it. */
    private static List<Problem> told(PluginId id, Property field, Object value) {
        Object given = value instanceof String text ? Json.of(text) : value;
        Pattern place = Pattern.compile("field '" + field.name() + "['.\\[].*");
        return REGISTRY.validate(id.group(), id.name(), Map.of(field.name(), given)).all().stream()
                .filter(problem -> place.matcher(problem.place()).matches()
                        && !problem.code().isWarning())
                .toList();
    }

    private static List<?> values(Class<?> type) {
        if (type == int.class) {
            return List.of(0, 1, -9, -10, 9, 10, Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
        if (type == long.class) {
            return List.of(0L, Long.MIN_VALUE, Long.MAX_VALUE);
        }
        if (type == double.class) {
            return List.of(
                    0.0, -0.0, 5.0, 5.1, Double.MIN_VALUE, Double.MAX_VALUE, Double.NaN, Double.POSITIVE_INFINITY);
        }
        if (type == Duration.class) {
            return Stream.of("PT0S", "PT1S", "PT1.5S", "PT0.0000001S", "PT-1S", "P7D", "PT168H0.001S", "P200000D")
                    .map(Duration::parse)
                    .toList();
        }
        if (type == List.class) {
            return List.of(List.of(), Collections.nCopies(10_001, "x"));
        }
        return texts(type);
    }

    private static List<?> texts(Class<?> type) {
        List<String> texts =
                List.of("", "a", "ab", " ab", "A", "😀", "😀😀", "a".repeat(12), "a".repeat(13), "\n", "\u0000x");
        if (type == String.class) {
            return texts;
        }
        if (type == Secret.class) {
            return texts.stream().map(Secret::of).toList();
        }
        Stream<URI> addresses = Stream.of(
                        "x:y", "/relative", "http://e/", "http://e/123", "http://e/1234", "http://ü.ß/")
                .map(URI::create);
        if (type == URI.class) {
            return addresses.toList();
        }
        return type == SecretUri.class ? addresses.map(SecretUri::of).toList() : List.of();
    }
}
