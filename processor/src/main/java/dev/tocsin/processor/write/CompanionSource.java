package dev.tocsin.processor.write;

import dev.tocsin.api.generated.Companion;
import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.manifest.ContractJson;
import dev.tocsin.processor.scan.Definition;
import dev.tocsin.processor.scan.Names;
import java.util.Map;
import java.util.Set;
import javax.lang.model.util.Elements;

/** Writes the companion of a class, from which the compilation of its subclasses learns what the class file does not say. */
final class CompanionSource {
    private static final String CLASS = """
            /** Carries the contract of {@link $definition$} to the compilation of classes that extend it. */
            $generated$
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
        String json = JsonText.writePretty(ContractJson.write(definition.ownContract()));
        String lines = Parts.lines(json.lines().toList(), line -> elements.getConstantExpression(line) + ",");
        return file.write(file.fill(
                CLASS,
                Map.of(
                        "definition", file.name(definition.type()),
                        "generated", file.generated(),
                        "Companion", file.name(elements.getTypeElement(Companion.class.getCanonicalName())),
                        "lines", lines,
                        "companion", name)));
    }
}
