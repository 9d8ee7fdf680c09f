package dev.tocsin.processor.rule;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.processor.scan.Definition;
import dev.tocsin.processor.scan.Level;
import dev.tocsin.processor.scan.Names;
import dev.tocsin.processor.scan.Sources;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** A base that comes from a class file was compiled with this processor, as its descriptions would be lost else. */
final class KnownBase implements Rule {
    private final Elements elements;
    private final Sources sources;

    KnownBase(Elements elements, Sources sources) {
        this.elements = elements;
        this.sources = sources;
    }

    @Override
    public void check(Definition definition, Findings findings) {
        definition.levels().stream()
                .filter(level -> !level.isEmpty() && sources.isClassFile(level.type()))
                .filter(level -> !hasCompanion(level))
                .forEach(level -> findings.error(
                        definition.type(),
                        Code.INVALID_CLASS,
                        "its base '" + level.type().getQualifiedName() + "' was compiled without Tocsin's processor",
                        "compile the base with the processor, as its descriptions are lost else"));
    }

    private boolean hasCompanion(Level level) {
        TypeElement type = level.type();
        return elements.getTypeElement(Names.beside(type, Names.companion(type))) != null;
    }
}
