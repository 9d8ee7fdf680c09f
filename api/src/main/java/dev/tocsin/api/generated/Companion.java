package dev.tocsin.api.generated;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Carries the contract of the members that one class declares, for the compilation of classes that extend it: a class file
 * has neither their Javadoc nor the names of their parameters.
 *
 * @since 0.1
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Companion {
    /** The contract as JSON, one line each. */
    String[] value();
}
