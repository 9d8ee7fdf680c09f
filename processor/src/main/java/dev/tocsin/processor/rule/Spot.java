package dev.tocsin.processor.rule;

import dev.tocsin.api.Action;
import dev.tocsin.api.Field;
import java.util.Locale;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What messages call an element: by what it is to a definition, as in {@code field 'timeout' of 'Webhook'}. */
final class Spot {
    private Spot() {}

    static String of(Element element) {
        Element owner = Objects.requireNonNullElse(element.getEnclosingElement(), element);
        return switch (element.getKind()) {
            case METHOD -> noun(element) + " '" + element.getSimpleName() + "' of '" + name(owner) + "'";
            case CONSTRUCTOR -> "constructor of '" + name(owner) + "'";
            case PARAMETER -> "parameter '" + element.getSimpleName() + "' of " + of(owner);
            case RECORD_COMPONENT -> "component '" + element.getSimpleName() + "' of '" + name(owner) + "'";
            default -> noun(element) + " '" + name(element) + "'";
        };
    }

    /** {@return the name of a class as its source would call it, without the package} */
    static String name(Element type) {
        Element outer = type.getEnclosingElement();
        String simple = type.getSimpleName().toString();
        return outer instanceof TypeElement ? name(outer) + "." + simple : simple;
    }

    private static String noun(Element element) {
        if (element.getAnnotation(Field.class) != null) {
            return "field";
        }
        return element.getAnnotation(Action.class) != null
                ? "action"
                : element.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
