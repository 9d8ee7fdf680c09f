package dev.tocsin.processor.write;

import static java.util.stream.Collectors.toMap;

import dev.tocsin.api.Lifecycle;
import java.util.Collection;
import java.util.TreeMap;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Looks up what a definition asks of its subclass beside fields and actions. */
record Inherited(Elements elements, Types types) {
    /** {@return the abstract methods that ask for a value of a type} */
    Collection<ExecutableElement> asking(TypeElement definition, Class<?> type) {
        return ElementFilter.methodsIn(elements.getAllMembers(definition)).stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                .filter(method -> method.getParameters().isEmpty())
                .filter(method -> types.isSameType(types.erasure(method.getReturnType()), typeOf(type)))
                .collect(toMap(Inherited::name, method -> method, (one, same) -> one, TreeMap::new))
                .values();
    }

    private static String name(ExecutableElement method) {
        return method.getSimpleName().toString();
    }

    /** {@return whether a definition holds resources} */
    boolean hasLifecycle(TypeElement definition) {
        return types.isSubtype(definition.asType(), typeOf(Lifecycle.class));
    }

    private TypeMirror typeOf(Class<?> type) {
        return elements.getTypeElement(type.getCanonicalName()).asType();
    }
}
