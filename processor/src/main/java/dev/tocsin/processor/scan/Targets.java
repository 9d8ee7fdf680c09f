package dev.tocsin.processor.scan;

import dev.tocsin.api.delivery.HttpNotifier;
import dev.tocsin.api.delivery.Notifier;
import dev.tocsin.api.semantics.Hook;
import dev.tocsin.api.semantics.Semantics;
import dev.tocsin.contract.semantics.Aspect;
import dev.tocsin.contract.semantics.DeliverySemantics;
import dev.tocsin.contract.semantics.Replies;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds what a notifier says of its target: in an annotation, and by the methods that it overrides. */
final class Targets {
    private final Elements elements;

    Targets(Elements elements) {
        this.elements = elements;
    }

    /**
     * Returns what a class says of its target, or inherits; empty if it is no notifier.
     *
     * @param chain the class and those above it, from the topmost down
     */
    Optional<DeliverySemantics> find(TypeElement type, Collection<TypeElement> chain) {
        return is(Notifier.class, chain) ? Optional.of(semantics(type, chain)) : Optional.empty();
    }

    private static boolean is(Class<?> base, Collection<TypeElement> chain) {
        return chain.stream().anyMatch(each -> each.getQualifiedName().contentEquals(base.getName()));
    }

    private DeliverySemantics semantics(TypeElement type, Collection<TypeElement> chain) {
        DeliverySemantics said = declared(chain)
                .map(semantics -> SemanticsReader.read(semantics).semantics())
                .orElse(DeliverySemantics.undeclared());
        Replies replies = is(HttpNotifier.class, chain) ? said.replies().overHttp() : said.replies();
        return new DeliverySemantics(
                said.source(),
                said.intake(),
                replies,
                said.ending(),
                said.identity(),
                said.severity(),
                custom(type, chain));
    }

    /** {@return the annotation of the class, or else of the nearest one above it} */
    private static Optional<Semantics> declared(Collection<TypeElement> chain) {
        return chain.stream()
                .flatMap(each -> Optional.ofNullable(each.getAnnotation(Semantics.class)).stream())
                .reduce((above, below) -> below);
    }

    private Set<Aspect> custom(TypeElement type, Collection<TypeElement> chain) {
        Set<Aspect> custom = EnumSet.noneOf(Aspect.class);
        for (TypeElement base : chain) {
            for (ExecutableElement method : ElementFilter.methodsIn(base.getEnclosedElements())) {
                Hook hook = method.getAnnotation(Hook.class);
                if (hook != null && isOverridden(method, type)) {
                    custom.add(hook.value());
                }
            }
        }
        return custom;
    }

    private boolean isOverridden(ExecutableElement method, TypeElement type) {
        return ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
                .anyMatch(other -> elements.overrides(other, method, type));
    }
}
