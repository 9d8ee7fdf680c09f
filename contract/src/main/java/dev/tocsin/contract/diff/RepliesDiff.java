package dev.tocsin.contract.diff;

import dev.tocsin.contract.semantics.Means;
import dev.tocsin.contract.semantics.On;
import dev.tocsin.contract.semantics.Replies;
import dev.tocsin.contract.semantics.ReplyCondition;
import dev.tocsin.contract.semantics.ReplyRule;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Compares what replies mean, status by status: rows in another order, or written otherwise, are no change. */
record RepliesDiff(Spot spot) {
    private static final int STATUSES = 600;

    void compare(Replies before, Replies after) {
        Set<ReplyCondition> conditions = Stream.concat(before.rules().stream(), after.rules().stream())
                .map(ReplyRule::condition)
                .filter(condition -> !(condition instanceof ReplyCondition.Any))
                .collect(Collectors.toSet());
        conditions.add(new ReplyCondition.Any());
        TreeMap<String, Integer> changes = new TreeMap<>();
        for (ReplyCondition condition : conditions) {
            for (On state : List.of(On.FIRING, On.RESOLVED)) {
                IntStream.range(0, STATUSES).forEach(status -> {
                    Means was = means(before, status, condition, state);
                    Means is = means(after, status, condition, state);
                    if (was != is) {
                        changes.merge("'" + was.word() + "' became '" + is.word() + "'", status, Math::min);
                    }
                });
            }
        }
        changes.forEach((change, status) -> spot.risky("from status " + status + " on, " + change));
        if (!after.waits().containsAll(before.waits())) {
            spot.risky("a wait is not read any more");
        } else if (!before.waits().containsAll(after.waits())) {
            spot.safe("another wait is read");
        }
    }

    /** {@return what a reply means of which that condition holds and no other} */
    private static Means means(Replies replies, int status, ReplyCondition condition, On state) {
        return replies.rules().stream()
                .filter(rule -> rule.status().matches(status))
                .filter(rule -> rule.on() == On.ANY || rule.on() == state)
                .filter(rule -> rule.condition() instanceof ReplyCondition.Any
                        || rule.condition().equals(condition))
                .map(ReplyRule::means)
                .findFirst()
                .orElse(Means.REFUSED);
    }
}
