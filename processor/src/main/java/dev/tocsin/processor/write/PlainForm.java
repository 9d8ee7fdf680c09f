package dev.tocsin.processor.write;

import static java.util.stream.Collectors.joining;

import dev.tocsin.processor.scan.Declaration;
import dev.tocsin.processor.scan.Scalar;
import dev.tocsin.processor.scan.ValueType;
import dev.tocsin.processor.scan.ValueType.Components;
import dev.tocsin.processor.scan.ValueType.Entries;
import dev.tocsin.processor.scan.ValueType.Incidents;
import dev.tocsin.processor.scan.ValueType.Items;
import dev.tocsin.processor.scan.ValueType.Many;
import dev.tocsin.processor.scan.ValueType.Maybe;
import dev.tocsin.processor.scan.ValueType.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Writes the way back, from Java values to those of a contract: the method {@code plain} of the factory. */
final class PlainForm {
    private static final String METHOD = """
            @Override
            public Object plain(Object value) {
                $branches$
                return value;
            }
            """;
    private static final String INTEGER = """
            if (value instanceof Integer number) {
                return number.longValue();
            }
            """;
    private static final String ENUM = """
            if (value instanceof Enum<?> constant) {
                return constant.name().toLowerCase($Locale$.ROOT);
            }
            """;
    private static final String TEMPLATE = """
            if (value instanceof $Template$ template) {
                return template.source();
            }
            """;
    private static final String TEMPLATE_TREE = """
            if (value instanceof $TemplateTree$ tree) {
                return tree.source();
            }
            """;
    private static final String INCIDENT = """
            if (value instanceof $Incident$ incident) {
                return $IncidentArguments$.values(incident);
            }
            """;
    private static final String LIST = """
            if (value instanceof $List$<?> items) {
                return items.stream().map(this::plain).toList();
            }
            """;
    private static final String ARRAY = """
            if (value instanceof Object[] items) {
                return plain($List$.of(items));
            }
            """;
    private static final String MAP = """
            if (value instanceof $Map$<?, ?> entries) {
                $Map$<Object, Object> plain = new $LinkedHashMap$<>();
                entries.forEach((key, each) -> plain.put(key, plain(each)));
                return plain;
            }
            """;
    private static final String WRAPPED = """
            if (value instanceof $type$ wrapped) {
                return wrapped.values();
            }
            """;
    private static final String RECORD = """
            if (value instanceof $type$ components) {
                return $Values$.builder()
                        $components$
                        .build();
            }
            """;

    private static final Set<Scalar> REFORMED =
            EnumSet.of(Scalar.INT, Scalar.TEMPLATE, Scalar.TEMPLATE_TREE, Scalar.HTTP_CONFIG, Scalar.TLS_CONFIG);

    private final SourceFile file;
    private final UsedTypes used;

    PlainForm(SourceFile file, UsedTypes used) {
        this.file = file;
        this.used = used;
    }

    /** {@return the method, with a branch for each form of type that is used} */
    String method() {
        String branches =
                branches().stream().map(branch -> file.fill(branch, Map.of())).collect(joining("\n"));
        Stream<String> wrapped =
                used.wrapped().map(single -> file.fill(WRAPPED, Map.of("type", file.type(single.type()))));
        Stream<String> records = used.records().stream().map(this::branch);
        String typed = Stream.concat(wrapped, records).collect(joining("\n"));
        return file.fill(METHOD, Map.of("branches", branches + "\n" + typed));
    }

    private List<String> branches() {
        List<String> branches = new ArrayList<>();
        addIf(used.has(Scalar.INT), INTEGER, branches);
        addIf(used.has(Words.class), ENUM, branches);
        addIf(used.has(Scalar.TEMPLATE), TEMPLATE, branches);
        addIf(used.has(Scalar.TEMPLATE_TREE), TEMPLATE_TREE, branches);
        addIf(used.has(Incidents.class), INCIDENT, branches);
        addIf(used.has(Items.class) || used.has(Many.class), LIST, branches);
        addIf(used.has(Many.class), ARRAY, branches);
        addIf(used.has(Entries.class), MAP, branches);
        return branches;
    }

    private static void addIf(boolean needed, String branch, List<String> branches) {
        if (needed) {
            branches.add(branch);
        }
    }

    private String branch(Components components) {
        String parts = components.components().stream()
                .map(component -> ".with(\"" + component.property().name() + "\", " + of(component) + ")")
                .collect(joining("\n"));
        return file.fill(RECORD, Map.of("type", file.name(components.element()), "components", parts));
    }

    private String of(Declaration component) {
        return of(component.type(), "components." + component.sourceName() + "()");
    }

    /** {@return the plain form of what an expression gives; null where it is an absent optional} */
    String of(ValueType type, String expression) {
        if (type instanceof Maybe maybe) {
            return isPlain(maybe.value())
                    ? expression + ".orElse(null)"
                    : expression + ".map(this::plain).orElse(null)";
        }
        return isPlain(type) ? expression : "plain(" + expression + ")";
    }

    /** {@return whether values of a type are plain as they are} */
    private static boolean isPlain(ValueType type) {
        return type instanceof ValueType.Single single && !REFORMED.contains(single.scalar());
    }
}
