package dev.tocsin.processor.scan;

import dev.tocsin.api.Field;
import dev.tocsin.api.semantics.Dedup;
import dev.tocsin.api.semantics.Limit;
import dev.tocsin.api.semantics.OnReply;
import dev.tocsin.api.semantics.Pace;
import dev.tocsin.api.semantics.Semantics;
import dev.tocsin.api.semantics.Severities;
import dev.tocsin.api.semantics.Wait;
import dev.tocsin.contract.semantics.DedupKey;
import dev.tocsin.contract.semantics.DeliverySemantics;
import dev.tocsin.contract.semantics.Ending;
import dev.tocsin.contract.semantics.Identity;
import dev.tocsin.contract.semantics.Intake;
import dev.tocsin.contract.semantics.Location;
import dev.tocsin.contract.semantics.PaceLimit;
import dev.tocsin.contract.semantics.Pointer;
import dev.tocsin.contract.semantics.Replies;
import dev.tocsin.contract.semantics.ReplyCondition;
import dev.tocsin.contract.semantics.ReplyRule;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.semantics.SeverityWords;
import dev.tocsin.contract.semantics.Source;
import dev.tocsin.contract.semantics.StatusPattern;
import dev.tocsin.contract.semantics.TextLimit;
import dev.tocsin.contract.semantics.WaitPlace;
import dev.tocsin.contract.value.Durations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads {@code @Semantics} row by row. A row that makes no sense is left out, and told. */
public final class SemanticsReader {
    private static final Ending NO_ENDING = new Ending(List.of(Resolve.NONE), true);

    private final List<Fault> faults = new ArrayList<>();

    private SemanticsReader() {}

    /**
     * What makes no sense.
     *
     * @param member the member of {@code @Semantics}
     * @param message what is wrong
     */
    public record Fault(String member, String message) {}

    /**
     * What an annotation says.
     *
     * @param semantics the rows that make sense
     * @param faults the others
     */
    public record Reading(DeliverySemantics semantics, List<Fault> faults) {
        public Reading {
            faults = List.copyOf(faults);
        }
    }

    /** {@return what an annotation says} */
    public static Reading read(Semantics said) {
        SemanticsReader reader = new SemanticsReader();
        return new Reading(reader.semantics(said), reader.faults);
    }

    private DeliverySemantics semantics(Semantics said) {
        return new DeliverySemantics(
                new Source(said.documentation(), List.of(said.assumed())),
                new Intake(
                        rows("limits", said.limits(), SemanticsReader::limit),
                        rows("pace", said.pace(), SemanticsReader::pace)),
                new Replies(
                        rows("replies", said.replies(), SemanticsReader::rule),
                        rows("waits", said.waits(), SemanticsReader::wait),
                        location("reference", said.reference())),
                made("resolve", () -> new Ending(List.of(said.resolve()), said.sendResolved()))
                        .orElse(NO_ENDING),
                new Identity(dedup(said.dedup()), location("idempotency", said.idempotency())),
                severity(said.severity()),
                Set.of());
    }

    private <A, R> List<R> rows(String member, A[] said, Function<A, R> read) {
        return Arrays.stream(said)
                .flatMap(row -> made(member, () -> read.apply(row)).stream())
                .toList();
    }

    private <T> Optional<T> made(String member, Supplier<T> make) {
        try {
            return Optional.of(make.get());
        } catch (IllegalArgumentException senseless) {
            faults.add(new Fault(member, String.valueOf(senseless.getMessage())));
            return Optional.empty();
        }
    }

    private static TextLimit limit(Limit said) {
        return new TextLimit(Pointer.of(said.at()), said.max(), said.unit(), said.markup(), said.over());
    }

    private static PaceLimit pace(Pace said) {
        return new PaceLimit(said.calls(), Durations.parse(said.per()), said.by());
    }

    private static ReplyRule rule(OnReply said) {
        return new ReplyRule(new StatusPattern(said.status()), said.on(), condition(said), said.means());
    }

    private static ReplyCondition condition(OnReply said) {
        boolean hasPlace = !said.at().isEmpty();
        if (!said.body().equals(Field.UNSET)) {
            reject(hasPlace, "a reply is known by its whole body or by a value in it, not by both");
            return new ReplyCondition.Text(said.body());
        }
        reject(!hasPlace && said.is().length > 0, "'is' needs the place that 'at' says");
        return hasPlace ? new ReplyCondition.At(Pointer.of(said.at()), List.of(said.is())) : new ReplyCondition.Any();
    }

    private static WaitPlace wait(Wait said) {
        return new WaitPlace(inReply(Location.of(said.at())), said.unit());
    }

    private Optional<Location> location(String member, String said) {
        return said.isEmpty() ? Optional.empty() : made(member, () -> location(said, member.equals("reference")));
    }

    private static Location location(String said, boolean inReply) {
        return inReply ? inReply(Location.of(said)) : Location.of(said);
    }

    private static Location inReply(Location said) {
        reject(said instanceof Location.Address, "a reply has no 'url'");
        return said;
    }

    private Optional<DedupKey> dedup(Dedup said) {
        return said.at().isEmpty()
                ? Optional.empty()
                : made("dedup", () -> new DedupKey(Location.of(said.at()), said.max(), said.form()));
    }

    private Optional<SeverityWords> severity(Severities said) {
        List<String> words = List.of(said.info(), said.warning(), said.error(), said.critical());
        boolean silent = said.at().isEmpty()
                && said.resolved().isEmpty()
                && words.stream().allMatch(String::isEmpty);
        return silent ? Optional.empty() : made("severity", () -> words(said, words));
    }

    private static SeverityWords words(Severities said, List<String> words) {
        reject(said.at().isEmpty(), "the words for severities need the place that 'at' says");
        reject(words.contains(""), "all four severities need a word");
        return new SeverityWords(
                Location.of(said.at()), said.info(), said.warning(), said.error(), said.critical(), said.resolved());
    }

    private static void reject(boolean senseless, String why) {
        if (senseless) {
            throw new IllegalArgumentException(why);
        }
    }
}
