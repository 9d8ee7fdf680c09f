package dev.tocsin.processor.rule;

import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * A value that the source gives to a member of one of our annotations.
 *
 * @param annotation the annotation
 * @param value the value
 */
record Member(AnnotationMirror annotation, AnnotationValue value) {
    private static final String OURS = "dev.tocsin.api.";

    /**
     * {@return the value that the source gives to a member; empty where it gives none}
     *
     * @param name the name of the member, alone or behind that of its annotation, as in {@code Plugin.value}
     */
    static Optional<Member> find(Element element, String name) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            if (annotation.getAnnotationType().toString().startsWith(OURS)) {
                for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> each :
                        annotation.getElementValues().entrySet()) {
                    String member = each.getKey().getSimpleName().toString();
                    if (name.equals(member) || name.equals(simpleName(annotation) + "." + member)) {
                        return Optional.of(new Member(annotation, each.getValue()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static String simpleName(AnnotationMirror annotation) {
        return annotation.getAnnotationType().asElement().getSimpleName().toString();
    }
}
