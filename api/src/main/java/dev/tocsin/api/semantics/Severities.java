package dev.tocsin.api.semantics;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The target's words for how bad an incident is: all four levels, or none.
 *
 * @since 0.1
 */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Severities {
    /** {@return where in the request the word stands} */
    String at() default "";

    /** {@return the word for {@code info}} */
    String info() default "";

    /** {@return the word for {@code warning}} */
    String warning() default "";

    /** {@return the word for {@code error}} */
    String error() default "";

    /** {@return the word for {@code critical}} */
    String critical() default "";

    /** {@return the word for what is over; empty if it keeps its own} */
    String resolved() default "";
}
