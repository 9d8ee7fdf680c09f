package dev.tocsin.api.delivery;

import dev.tocsin.api.request.Reply;
import dev.tocsin.contract.semantics.Means;
import dev.tocsin.contract.semantics.On;
import dev.tocsin.contract.semantics.Replies;
import dev.tocsin.contract.semantics.ReplyCondition;
import dev.tocsin.contract.semantics.ReplyRule;
import dev.tocsin.contract.value.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Says by declared rows what a reply means. The first row that matches decides; a reply that none matches was refused.
 * Immutable.
 *
 * @since 0.1
 */
public final class ReplyTable {
    private final Replies replies;

    private ReplyTable(Replies replies) {
        this.replies = replies;
    }

    /** {@return the table of these rows} */
    public static ReplyTable of(Replies replies) {
        return new ReplyTable(replies);
    }

    /**
     * Judges a reply.
     *
     * @param reply what the target said; secrets in it are masked already
     * @param state of the incident that it was told of
     * @param now against which a date is read until which to wait
     */
    public Verdict judge(Reply reply, On state, Instant now) {
        ReplyText text = new ReplyText(reply);
        return switch (meaning(reply, text, state)) {
            case ACCEPTED -> new Verdict.Accepted(reply.toString(), reference(text));
            case ALREADY -> new Verdict.Accepted(reply + "; it was taken already", reference(text));
            case REFUSED -> new Verdict.Refused(text.said());
            case AGAIN -> new Verdict.Again(text.said(), Waits.longest(replies.waits(), text, now));
        };
    }

    private Means meaning(Reply reply, ReplyText text, On state) {
        for (ReplyRule rule : replies.rules()) {
            if (rule.status().matches(reply.status())
                    && (rule.on() == On.ANY || rule.on() == state)
                    && holds(rule.condition(), text)) {
                return rule.means();
            }
        }
        return Means.REFUSED;
    }

    private static boolean holds(ReplyCondition condition, ReplyText text) {
        if (condition instanceof ReplyCondition.Text whole) {
            return text.body().equals(whole.text());
        }
        return !(condition instanceof ReplyCondition.At place)
                || text.at(place.at()).stream()
                        .anyMatch(value -> place.texts().isEmpty()
                                ? !(value instanceof Json.Nothing)
                                : place.texts().contains(ReplyText.scalar(value)));
    }

    private @Nullable String reference(ReplyText text) {
        return replies.reference().flatMap(text::scalarAt).orElse(null);
    }
}
