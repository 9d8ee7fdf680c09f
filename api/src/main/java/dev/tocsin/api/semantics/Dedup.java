package dev.tocsin.api.semantics;

import dev.tocsin.contract.semantics.KeyForm;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The key by which a target knows that several calls are about one incident.
 *
 * @since 0.1
 */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Dedup {
    /** {@return where in the request it stands} */
    String at() default "";

    /** {@return its greatest length in code points} */
    int max() default 64;

    /** {@return how it is made of the incident's key} */
    KeyForm form() default KeyForm.SHA256;
}
