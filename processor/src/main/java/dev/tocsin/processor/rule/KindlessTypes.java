package dev.tocsin.processor.rule;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.processor.scan.Declaration;
import dev.tocsin.processor.scan.TypeText;
import dev.tocsin.processor.scan.ValueType;
import dev.tocsin.processor.scan.ValueType.Components;
import dev.tocsin.processor.scan.ValueType.Unsupported;
import dev.tocsin.processor.scan.ValueType.Words;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds each type without a kind, at any depth, and says why it has none. */
final class KindlessTypes {
    private final Code code;
    private final String use;
    private final String fix;
    private final Findings findings;
    private final Deque<TypeElement> around = new ArrayDeque<>();

    /**
     * Makes a finder.
     *
     * @param use for what the types are used, as the begin of a message
     * @param fix what types to use
     */
    KindlessTypes(Code code, String use, String fix, Findings findings) {
        this.code = code;
        this.use = use;
        this.fix = fix;
        this.findings = findings;
    }

    /** Checks the type of an element. */
    void check(Element element, ValueType type) {
        if (type instanceof Unsupported unsupported) {
            explain(element, unsupported.type());
        } else if (type instanceof Words words) {
            checkWords(element, words);
        } else if (type instanceof Components components) {
            checkInside(components);
        }
        Declarations.inside(type).ifPresent(inside -> check(element, inside));
    }

    private void checkInside(Components components) {
        around.push(components.element());
        for (Declaration component : components.components()) {
            check(component.element(), component.type());
        }
        around.pop();
    }

    private void checkWords(Element element, Words words) {
        String name = "enum '" + Spot.name(words.element()) + "'";
        if (words.constants().isEmpty()) {
            error(element, name + " has no constants", "give it some, or use a String");
        }
        Map<String, VariableElement> taken = new HashMap<>();
        for (VariableElement constant : words.constants()) {
            VariableElement first = taken.putIfAbsent(Words.word(constant), constant);
            if (first != null) {
                String both = "'" + first.getSimpleName() + "' and '" + constant.getSimpleName() + "'";
                error(element, both + " of " + name + " are the same word in lower case", "rename one");
            }
        }
    }

    private void explain(Element element, TypeMirror type) {
        String name = "type '" + TypeText.qualified(type) + "'";
        if (isRecord(type)) {
            explainRecord(element, (TypeElement) ((DeclaredType) type).asElement());
        } else {
            error(element, name + " has no kind", fix);
        }
    }

    private static boolean isRecord(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.RECORD;
    }

    private void explainRecord(Element element, TypeElement type) {
        String name = Spot.of(type);
        if (around.contains(type)) {
            error(element, name + " lies inside itself", "use Json for trees of any depth");
        } else if (!type.getTypeParameters().isEmpty()) {
            error(element, name + " has type parameters", "write a record with the types that are meant");
        } else {
            String message = name + " lies more than " + Components.MAX_DEPTH + " records deep";
            error(element, message, "bring it nearer to the top, or use Json");
        }
    }

    private void error(Element element, String message, String cure) {
        findings.error(element, code, use + message, cure);
    }
}
