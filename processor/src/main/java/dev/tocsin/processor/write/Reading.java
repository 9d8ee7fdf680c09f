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
import dev.tocsin.processor.scan.ValueType.Single;
import dev.tocsin.processor.scan.ValueType.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.util.Types;

/** Writes the way from the values of a contract to Java values: expressions, and the methods of the factory that they call. */
final class Reading {
    private static final String ENUM_METHOD = """
            private static $type$ $method$(Object plain) {
                return switch ((String) plain) {
                    $cases$
                    default -> throw new IllegalArgumentException("no word of $type$: " + plain);
                };
            }
            """;
    private static final String RECORD_METHOD = """
            private static $type$ $method$(Object plain) {
                $Values$ values = ($Values$) plain;
                return new $type$($arguments$);
            }
            """;
    private static final String EMPTY_RECORD_METHOD = """
            private static $type$ $method$(Object plain) {
                return new $type$();
            }
            """;
    private static final String LIST_METHOD = """
            private static <T> $List$<T> list(Object plain, $Function$<Object, T> item) {
                $List$<T> items = new $ArrayList$<>();
                (($List$<?>) plain).forEach(each -> items.add(item.apply(each)));
                return $List$.copyOf(items);
            }
            """;
    private static final String MAP_METHOD = """
            private static <T> $Map$<String, T> map(Object plain, $Function$<Object, T> value) {
                $Map$<String, T> entries = new $LinkedHashMap$<>();
                (($Map$<?, ?>) plain).forEach((key, each) -> entries.put((String) key, value.apply(each)));
                return $Collections$.unmodifiableMap(entries);
            }
            """;

    private final SourceFile file;
    private final Types types;
    private final UsedTypes used;
    private final Map<TypeElement, String> methods = new HashMap<>();

    Reading(SourceFile file, Types types, UsedTypes used) {
        this.file = file;
        this.types = types;
        this.used = used;
        used.enums().forEach(words -> name(words.element()));
        used.records().forEach(components -> name(components.element()));
    }

    /** Names the method of a type, with a number where another type has its name. */
    private void name(TypeElement type) {
        String wish = "as" + type.getSimpleName();
        String name = wish;
        for (int i = 2; methods.containsValue(name); i++) {
            name = wish + i;
        }
        methods.put(type, name);
    }

    /** {@return the property of that declaration in the named values, as a Java value} */
    String property(String values, Declaration declaration) {
        return value(
                declaration.type(), values + ".get(\"" + declaration.property().name() + "\")");
    }

    /** {@return what an expression gives, as a Java value} */
    String value(ValueType type, String plain) {
        return value(type, plain, 1);
    }

    private String value(ValueType type, String plain, int depth) {
        if (type instanceof Single single) {
            return single(single, plain);
        }
        if (type instanceof Words words) {
            return "Factory." + methodOf(words.element()) + "(" + plain + ")";
        }
        if (type instanceof Components components) {
            return "Factory." + methodOf(components.element()) + "(" + plain + ")";
        }
        if (type instanceof Incidents) {
            return file.fill("$IncidentArguments$.incident(($Values$) $plain$)", Map.of("plain", plain));
        }
        return several(type, plain, depth);
    }

    /** {@return what is made of values that are the components of a type, not one of a kind} */
    String components(ValueType type, String values) {
        return type instanceof Incidents
                ? file.fill("$IncidentArguments$.incident($values$)", Map.of("values", values))
                : value(type, values);
    }

    private String single(Single single, String plain) {
        if (single.scalar() == Scalar.INT) {
            return "((Long) " + plain + ").intValue()";
        }
        if (single.scalar().wrapsValues()) {
            return file.fill(
                    "new $type$(($Values$) $plain$)", Map.of("type", file.type(single.type()), "plain", plain));
        }
        String type = single.type() instanceof PrimitiveType primitive
                ? file.name(types.boxedClass(primitive))
                : file.type(single.type());
        return "(" + type + ") " + plain;
    }

    private String several(ValueType type, String plain, int depth) {
        if (type instanceof Maybe maybe) {
            String optional = file.fill("$Optional$.ofNullable($plain$)", Map.of("plain", plain));
            return optional + ".map(" + lambda(maybe.value(), depth) + ")";
        }
        if (type instanceof Items items) {
            return "Factory.list(" + plain + ", " + lambda(items.item(), depth) + ")";
        }
        if (type instanceof Entries entries) {
            return "Factory.map(" + plain + ", " + lambda(entries.value(), depth) + ")";
        }
        if (type instanceof Many many) {
            String list = "Factory.list(" + plain + ", " + lambda(many.item(), depth) + ")";
            return list + ".toArray(new " + file.type(many.item().type()) + "[0])";
        }
        throw new IllegalArgumentException("no value has the type " + type);
    }

    private String lambda(ValueType type, int depth) {
        String parameter = depth == 1 ? "value" : "value" + depth;
        return parameter + " -> " + value(type, parameter, depth + 1);
    }

    /** {@return whether there are templates among the values, whose texts must be read before} */
    boolean hasTemplates() {
        return used.has(Scalar.TEMPLATE) || used.has(Scalar.TEMPLATE_TREE);
    }

    /** {@return the methods that the expressions call} */
    List<String> methods() {
        List<String> written = new ArrayList<>();
        used.enums().forEach(words -> written.add(method(words)));
        used.records().forEach(components -> written.add(method(components)));
        if (used.has(Items.class) || used.has(Many.class)) {
            written.add(file.fill(LIST_METHOD, Map.of()));
        }
        if (used.has(Entries.class)) {
            written.add(file.fill(MAP_METHOD, Map.of()));
        }
        return written;
    }

    private String method(Words words) {
        String type = file.name(words.element());
        String cases = words.constants().stream()
                .map(constant ->
                        "case \"" + Words.word(constant) + "\" -> " + type + "." + constant.getSimpleName() + ";")
                .collect(joining("\n"));
        return file.fill(ENUM_METHOD, Map.of("type", type, "method", methodOf(words.element()), "cases", cases));
    }

    private String method(Components components) {
        String arguments = components.components().stream()
                .map(component -> property("values", component))
                .collect(joining(", "));
        String template = arguments.isEmpty() ? EMPTY_RECORD_METHOD : RECORD_METHOD;
        String method = methodOf(components.element());
        String type = file.name(components.element());
        return file.fill(template, Map.of("type", type, "method", method, "arguments", arguments));
    }

    private String methodOf(TypeElement type) {
        return Objects.requireNonNull(methods.get(type));
    }
}
