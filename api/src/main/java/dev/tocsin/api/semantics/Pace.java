package dev.tocsin.api.semantics;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many calls a target takes in a time.
 *
 * @since 0.1
 */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Pace {
    /** {@return how many} */
    int calls();

    /** {@return in which time, such as {@code 1m}} */
    String per();

    /** {@return the external name of the field whose value is counted alone; empty to count all calls of a configuration} */
    String by() default "";
}
