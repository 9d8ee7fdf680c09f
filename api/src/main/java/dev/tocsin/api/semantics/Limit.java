package dev.tocsin.api.semantics;

import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.Over;
import dev.tocsin.contract.semantics.Unit;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The longest text that a target takes at a place, or the largest body.
 *
 * @since 0.1
 */
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Limit {
    /** {@return a JSON Pointer to the texts; empty for the whole body} */
    String at();

    /** {@return how much it takes} */
    int max();

    /** {@return what is counted} */
    Unit unit() default Unit.CODE_POINTS;

    /** {@return how the text is written, so that a cut keeps it whole} */
    Markup markup() default Markup.PLAIN;

    /** {@return what is done with more; {@link Over#SHRINK} for the whole body} */
    Over over() default Over.CUT;
}
