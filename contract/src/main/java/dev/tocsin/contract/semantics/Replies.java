package dev.tocsin.contract.semantics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a target's replies mean.
 *
 * @param rules the first that matches decides; what none matches is refused
 * @param waits where the longest wait is looked for
 * @param reference where the target says by which name it knows what it took
 * @since 0.1
 */
public record Replies(List<ReplyRule> rules, List<WaitPlace> waits, Optional<Location> reference) {
    private static final WaitPlace RETRY_AFTER = new WaitPlace(new Location.Header("Retry-After"), WaitUnit.SECONDS);
    private static final List<ReplyRule> NOT_NOW = List.of(
            ReplyRule.of("408", Means.AGAIN),
            ReplyRule.of("425", Means.AGAIN),
            ReplyRule.of("429", Means.AGAIN),
            ReplyRule.of("5xx", Means.AGAIN),
            ReplyRule.of("", Means.REFUSED));

    public Replies {
        rules = List.copyOf(rules);
        waits = List.copyOf(waits);
    }

    /** {@return no rules} */
    public static Replies none() {
        return new Replies(List.of(), List.of(), Optional.empty());
    }

    /**
     * Returns these replies with what HTTP itself says behind them. A target that says which 2xx it takes with takes with no
     * other: such a one is from somebody in between.
     */
    public Replies overHttp() {
        List<ReplyRule> all = new ArrayList<>(rules);
        if (rules.stream().noneMatch(rule -> rule.means() == Means.ACCEPTED)) {
            all.add(ReplyRule.of("2xx", Means.ACCEPTED));
        }
        all.addAll(NOT_NOW);
        List<WaitPlace> places = new ArrayList<>(waits);
        places.add(RETRY_AFTER);
        return new Replies(all, places, reference);
    }
}
