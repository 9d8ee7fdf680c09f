package dev.tocsin.api.semantics;

import dev.tocsin.api.Field;
import dev.tocsin.contract.semantics.Means;
import dev.tocsin.contract.semantics.On;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a reply means. Every part that is given must hold.
 *
 * @since 0.1
 */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface OnReply {
    /** {@return the status, such as {@code 202}, {@code 20x} or {@code 5xx}; empty for any} */
    String status() default "";

    /** {@return the incidents in whose delivery it holds} */
    On on() default On.ANY;

    /** {@return the whole body, white space around it left aside} */
    String body() default Field.UNSET;

    /** {@return a JSON Pointer to a value that the body must have, other than null} */
    String at() default "";

    /** {@return the values, as text, of which one must be there; empty for any} */
    String[] is() default {};

    /** {@return what it means} */
    Means means();
}
