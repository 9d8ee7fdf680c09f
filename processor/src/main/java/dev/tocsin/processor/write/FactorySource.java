package dev.tocsin.processor.write;

import static java.util.stream.Collectors.joining;

import dev.tocsin.processor.scan.ActionMember;
import dev.tocsin.processor.scan.Declaration;
import dev.tocsin.processor.scan.Scalar;
import dev.tocsin.processor.scan.ValueType.Single;
import java.util.Map;

/** Writes the factory, by which a plugin is made and called by name. */
final class FactorySource {
    private static final String FACTORY = """
            /** Makes and calls such plugins by name. */
            public static final class Factory implements $PluginFactory$ {
                /** For the registry. */
                public Factory() {}

                @Override
                public $plugin$ create($Host$ host, $Values$ values) {
                    return new Builder(host, values).build();
                }

                @Override
                public Object invoke(Object plugin, String action, $Values$ arguments) throws Exception {
                    $invoke$
                }

                @Override
                public $Values$ configuration(Object plugin) {
                    $configuration$
                }

                $plain$

                $methods$
            }
            """;
    private static final String INVOKE = """
            $plugin$ callee = ($plugin$) plugin;
            return switch (action) {
                $cases$
                default -> throw new IllegalArgumentException("no action '" + action + "'");
            };
            """;
    private static final String VOID_CASE = """
            case "$name$" -> {
                $call$;
                yield null;
            }
            """;
    private static final String CONFIGURATION = """
            $plugin$ built = ($plugin$) plugin;
            return $Values$.builder()
                    $fields$
                    .build();
            """;

    private final Parts parts;

    FactorySource(Parts parts) {
        this.parts = parts;
    }

    String write() {
        Map<String, String> gaps = Map.of(
                "plugin", parts.names().plugin(),
                "invoke", invoke(),
                "configuration", configuration(),
                "plain", parts.plain().method(),
                "methods", String.join("\n\n", parts.reading().methods()));
        return parts.file().fill(FACTORY, gaps);
    }

    private String invoke() {
        if (parts.definition().actions().isEmpty()) {
            return "throw new IllegalArgumentException(\"no action '\" + action + \"'\");";
        }
        String cases = Parts.lines(parts.definition().actions(), this::invocation);
        return parts.file().fill(INVOKE, Map.of("plugin", parts.names().plugin(), "cases", cases));
    }

    private String invocation(ActionMember action) {
        String call = "callee." + action.name() + "(" + arguments(action) + ")";
        if (action.result() instanceof Single single && single.scalar() == Scalar.NOTHING) {
            return parts.file().fill(VOID_CASE, Map.of("name", action.name(), "call", call));
        }
        return "case \"" + action.name() + "\" -> " + parts.plain().of(action.result(), call) + ";";
    }

    private String arguments(ActionMember action) {
        if (action.contract().spread()) {
            Declaration only = action.parameters().get(0);
            return parts.reading().components(only.type(), "arguments");
        }
        return action.parameters().stream()
                .map(parameter -> parts.reading().property("arguments", parameter))
                .collect(joining(", "));
    }

    private String configuration() {
        if (parts.definition().fields().isEmpty()) {
            return parts.file().fill("return $Values$.none();", Map.of());
        }
        String fields = Parts.lines(parts.definition().fields(), this::value);
        return parts.file().fill(CONFIGURATION, Map.of("plugin", parts.names().plugin(), "fields", fields));
    }

    private String value(Declaration field) {
        String plain = parts.plain().of(field.type(), "built." + field.sourceName());
        return ".with(\"" + field.property().name() + "\", " + plain + ")";
    }
}
