package dev.tocsin.processor.rule;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.processor.scan.Declaration;
import dev.tocsin.processor.scan.Definition;
import java.util.List;

/**
 * No notifier takes a key that a file of receivers has for every notifier: {@code send_resolved}, and {@code x_file} for the
 * file of a text {@code x}.
 */
final class FreeReceiverKeys implements Rule {
    private static final String GROUP = "delivery";
    private static final String SEND_RESOLVED = "send_resolved";
    private static final String FILE = "_file";

    @Override
    public void check(Definition definition, Findings findings) {
        if (definition.contract().id().group().equals(GROUP)) {
            checkFiles(definition.fields(), findings);
            Declarations.records(definition.own()).forEach(components -> checkFiles(components.components(), findings));
            definition.own().fields().stream()
                    .filter(field -> field.property().names().contains(SEND_RESOLVED))
                    .forEach(field -> error(field, SEND_RESOLVED, "whether to tell of what is over", findings));
        }
    }

    private static void checkFiles(List<Declaration> declarations, Findings findings) {
        for (Declaration text : declarations) {
            if (text.property().kind().isText()) {
                for (String name : text.property().names()) {
                    declarations.stream()
                            .filter(other -> other.property().names().contains(name + FILE))
                            .forEach(other -> error(other, name + FILE, "which file has '" + name + "'", findings));
                }
            }
        }
    }

    private static void error(Declaration declaration, String key, String meaning, Findings findings) {
        String message = "its name '" + key + "' says " + meaning + " in every file of receivers";
        findings.error(declaration.element(), Code.DUPLICATE_FIELD, message, "rename it");
    }
}
