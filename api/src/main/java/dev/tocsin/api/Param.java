package dev.tocsin.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of a parameter of an {@link Action}, or of a component of a record, what its type cannot say.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface Param {
    /** The default in text form; JSON for a list, a map or an object. */
    String defaultValue() default Field.UNSET;

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

    /**
     * The description, only where the {@code @param} of the Javadoc does not give one; and of a record that lies in a file of
     * its own, as its Javadoc is not there when only the plugin is compiled.
     */
    String description() default "";
}
