package dev.tocsin.contract.semantics;

/**
 * One row of the table that says what replies mean.
 *
 * @param status the statuses that it is about
 * @param on the deliveries that it is about
 * @param condition what the body must be
 * @param means what such a reply means
 * @since 0.1
 */
public record ReplyRule(StatusPattern status, On on, ReplyCondition condition, Means means) {
    /** {@return the rule that all replies of some statuses mean that} */
    public static ReplyRule of(String status, Means means) {
        return new ReplyRule(new StatusPattern(status), On.ANY, new ReplyCondition.Any(), means);
    }
}
