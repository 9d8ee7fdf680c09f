package dev.tocsin.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an abstract method without parameters a configuration value. The return type says the kind, the Javadoc the
 * description, the method name in snake_case the external name; the members below add what the type cannot say. A field
 * that has no default and is not an {@link java.util.Optional} must be given.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Field {
    /** Stands for "not said" in members where the empty text is a value. */
    String UNSET = "\0";

    /** The default in text form; JSON for a list, a map or an object. */
    String defaultValue() default UNSET;

    /** The least value of a number or a duration, in text form. */
    String min() default "";

    /** The greatest value of a number or a duration, in text form. */
    String max() default "";

    /** The least length of a text, a URI or a secret, in code points. */
    int minLength() default -1;

    /** The greatest length of a text, a URI or a secret, in code points. */
    int maxLength() default -1;

    /** The I-Regexp (RFC 9485) that the whole of a text or a secret must match. */
    String pattern() default "";

    /** The words that a text may be. */
    String[] choices() default {};

    /** Other external names under which the value may be given. */
    String[] aliases() default {};

    /** The key under {@code global} of a receivers file that gives the value where a receiver does not. */
    String global() default "";

    /** What to use instead, if the field is deprecated. */
    String deprecated() default "";

    /** The description, only where the method has no Javadoc. */
    String description() default "";
}
