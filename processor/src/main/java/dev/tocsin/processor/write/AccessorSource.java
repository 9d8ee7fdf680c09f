package dev.tocsin.processor.write;

import dev.tocsin.api.host.Host;
import dev.tocsin.contract.semantics.DeliverySemantics;
import dev.tocsin.processor.scan.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Writes what a definition leaves open: the accessors of its fields, and the methods that ask for host and semantics. */
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

    String write(Inherited inherited) {
        TypeElement type = parts.definition().type();
        List<String> accessors = new ArrayList<>();
        for (Declaration field : parts.definition().fields()) {
            accessors.add(accessor((ExecutableElement) field.element(), field.sourceName()));
        }
        inherited
                .asking(type, Host.class)
                .forEach(method -> accessors.add(accessor(method, parts.names().host())));
        inherited
                .asking(type, DeliverySemantics.class)
                .forEach(method -> accessors.add(accessor(method, "DEFINITION.semantics()")));
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
