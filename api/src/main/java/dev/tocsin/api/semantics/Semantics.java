package dev.tocsin.api.semantics;

import dev.tocsin.contract.semantics.Resolve;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a notifier's target takes and means. It is the implementation, too: the base class cuts, marks and judges by these
 * rows, and the contract test proves that the notifier keeps them. Inherited as a whole.
 *
 * <p>A place in a request or reply is a JSON Pointer into the body ({@code /payload/summary}; {@code *} stands for every item
 * or member; of a form, members are its fields), {@code header:Name}, or {@code url}.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Semantics {
    /** {@return the address of the target's own documentation of what is said here} */
    String documentation();

    /** {@return what is not documented and was taken for granted, in sentences} */
    String[] assumed() default {};

    /** {@return how long texts, and the body, may be; empty if no bound is known} */
    Limit[] limits();

    /** {@return how many calls the target takes in a time; empty if no bound is known} */
    Pace[] pace();

    /** {@return what replies mean, before what HTTP says itself; the first that matches decides} */
    OnReply[] replies() default {};

    /** {@return where the reply says how long to wait, beside the header {@code Retry-After}} */
    Wait[] waits() default {};

    /** {@return where the reply says by which name the target knows what it took; empty if nowhere} */
    String reference() default "";

    /** {@return the ways in which the target is told that an incident is over; the first is what happens by default} */
    Resolve[] resolve();

    /** {@return whether a receiver that says nothing of {@code send_resolved} tells it} */
    boolean sendResolved() default true;

    /** {@return the target's words for how bad an incident is; none if nothing is given} */
    Severities severity() default @Severities;

    /** {@return the key by which the target knows that several calls are about one incident; none if nothing is given} */
    Dedup dedup() default @Dedup;

    /**
     * Says where the delivery's id stands, which is the same in all attempts. A header is set by the base class.
     *
     * @return the place; empty if there is none
     */
    String idempotency() default "";
}
