package dev.tocsin.processor.write;

import dev.tocsin.processor.scan.Declaration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;

/** Writes what a definition leaves open: the accessors of its fields, and the methods that ask for the host. */
final class AccessorSource {
    private static final String ACCESSOR = """
            $annotations$
            $head$ {
                return $value$;
            }
            """;

    private final Parts parts;

    AccessorSource(Parts parts) {
        this.parts = parts;
    }

    String write(Collection<ExecutableElement> hosts) {
        List<String> accessors = new ArrayList<>();
        for (Declaration field : parts.definition().fields()) {
            accessors.add(accessor((ExecutableElement) field.element(), field.sourceName()));
        }
        hosts.forEach(method -> accessors.add(accessor(method, parts.names().host())));
        return String.join("\n\n", accessors);
    }

    private String accessor(ExecutableElement method, String value) {
        Signature signature = new Signature(parts.file(), method, List.of());
        return parts.file()
                .fill(
                        ACCESSOR,
                        Map.of("annotations", signature.annotations(), "head", signature.head(), "value", value));
    }
}
