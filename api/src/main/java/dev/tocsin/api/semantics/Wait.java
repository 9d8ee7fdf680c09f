package dev.tocsin.api.semantics;

import dev.tocsin.contract.semantics.WaitUnit;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where a reply says how long to wait.
 *
 * @since 0.1
 */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Wait {
    /** {@return a JSON Pointer, or a header} */
    String at();

    /** {@return how it is said} */
    WaitUnit unit() default WaitUnit.SECONDS;
}
