package dev.tocsin.processor.rule;

import dev.tocsin.contract.semantics.On;
import dev.tocsin.contract.semantics.ReplyCondition;
import dev.tocsin.contract.semantics.ReplyRule;
import java.util.List;
import java.util.stream.IntStream;

/** Judges the order of rows on replies. */
final class ReplyRows {
    private static final int MAX_STATUS = 1000;

    private ReplyRows() {}

    /** {@return the numbers, from 1, of the rows for which a single row before them always decides} */
    static List<Integer> unreachable(List<ReplyRule> rules) {
        return IntStream.range(0, rules.size())
                .filter(row -> rules.subList(0, row).stream().anyMatch(earlier -> covers(earlier, rules.get(row))))
                .mapToObj(row -> row + 1)
                .toList();
    }

    private static boolean covers(ReplyRule earlier, ReplyRule later) {
        return (earlier.on() == On.ANY || earlier.on() == later.on())
                && covers(earlier.condition(), later.condition())
                && IntStream.range(0, MAX_STATUS)
                        .filter(later.status()::matches)
                        .allMatch(earlier.status()::matches);
    }

    private static boolean covers(ReplyCondition earlier, ReplyCondition later) {
        return earlier instanceof ReplyCondition.Any
                || earlier.equals(later)
                || earlier instanceof ReplyCondition.At one
                        && later instanceof ReplyCondition.At other
                        && one.at().equals(other.at())
                        && (one.texts().isEmpty()
                                || one.texts().containsAll(other.texts())
                                        && !other.texts().isEmpty());
    }
}
