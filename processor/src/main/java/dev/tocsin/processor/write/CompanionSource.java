package dev.tocsin.processor.write;

import dev.tocsin.api.generated.Companion;
import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.manifest.ContractJson;
import dev.tocsin.contract.value.Json;
import dev.tocsin.processor.scan.Definition;
import dev.tocsin.processor.scan.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.util.Elements;

/** Writes the companion of a class, from which the compilation of its subclasses learns what the class file does not say. */
final class CompanionSource {
    private static final String CLASS = """
            /** Carries the contract of {@link $definition$} to the compilation of classes that extend it. */
            @$Companion$({
                $lines$
            })
            final class $companion$ {
                private $companion$() {}
            }
            """;

    private CompanionSource() {}

    /** {@return the file of a class's companion} */
    static String write(Definition definition, Elements elements) {
        String name = Names.companion(definition.type());
        SourceFile file = new SourceFile(elements, definition.type(), Set.of(name));
        List<String> json = json(ContractJson.write(definition.ownContract()));
        String lines = Parts.lines(json, line -> Literal.of(line) + ",");
        return file.write(file.fill(
                CLASS,
                Map.of(
                        "definition",
                        file.name(definition.type()),
                        "Companion",
                        file.name(elements.getTypeElement(Companion.class.getCanonicalName())),
                        "lines",
                        lines,
                        "companion",
                        name)));
    }

    /** {@return the object in lines: one for each member, and for each item of a member that is a list} */
    private static List<String> json(Json.Members object) {
        List<String> lines = new ArrayList<>();
        object.values().forEach((name, value) -> {
            lines.add((lines.isEmpty() ? "{" : ",") + JsonText.write(Json.of(name)) + ":");
            if (value instanceof Json.Items items && !items.values().isEmpty()) {
                lines.addAll(json(items));
            } else {
                lines.add(lines.remove(lines.size() - 1) + JsonText.write(value));
            }
        });
        lines.add("}");
        return lines;
    }

    private static List<String> json(Json.Items items) {
        List<String> lines = new ArrayList<>();
        for (Json item : items.values()) {
            lines.add((lines.isEmpty() ? "[" : ",") + JsonText.write(item));
        }
        lines.add("]");
        return lines;
    }
}
