package dev.tocsin.contract.manifest;

import static java.util.stream.Collectors.joining;

import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.contract.plugin.PluginContract;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is given to make a plugin, and to call an action, as text: {@code (URI endpoint, Duration timeout = "5s")}.
 *
 * @since 0.1
 */
public final class Signatures {
    private Signatures() {}

    /** {@return the signature of the constructor: the required fields first} */
    public static String constructor(PluginContract contract) {
        return list(contract.fields());
    }

    /** {@return the signature of an action: the required parameters first, then what it answers} */
    public static String action(ActionContract action) {
        return list(action.parameters()) + " -> " + simple(action.returns().javaType());
    }

    private static String list(List<Property> properties) {
        return Stream.concat(
                        properties.stream()
                                .filter(property -> property.presence().isRequired()),
                        properties.stream()
                                .filter(property -> !property.presence().isRequired()))
                .map(Signatures::one)
                .collect(joining(", ", "(", ")"));
    }

    private static String one(Property property) {
        String typed = simple(property.javaType()) + " " + property.name();
        return property.presence().isRequired()
                ? typed
                : typed + " = "
                        + property.presence()
                                .defaultValue()
                                .map(Object::toString)
                                .orElse("null");
    }

    /** Leaves the packages out: {@code java.util.List<java.net.URI>} becomes {@code List<URI>}. */
    private static String simple(String javaType) {
        StringBuilder simple = new StringBuilder();
        int word = 0;
        for (int i = 0; i < javaType.length(); i++) {
            char c = javaType.charAt(i);
            if (c == '.' && word < simple.length() && !Character.isUpperCase(simple.charAt(word))) {
                simple.setLength(word);
                continue;
            }
            simple.append(c);
            if (!Character.isJavaIdentifierPart(c)) {
                word = simple.length();
            }
        }
        return simple.toString();
    }
}
