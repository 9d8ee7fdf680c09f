package dev.tocsin.api.semantics;

import dev.tocsin.contract.semantics.Aspect;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a base of notifiers that applies rows. A notifier that overrides it says something that no row can say,
 * and its contract tells so.
 *
 * @since 0.1
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Hook {
    /** {@return what the method decides} */
    Aspect value();
}
