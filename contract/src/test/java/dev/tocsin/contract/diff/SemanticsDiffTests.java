package dev.tocsin.contract.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.plugin.Origin;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.PluginId;
import dev.tocsin.contract.semantics.Aspect;
import dev.tocsin.contract.semantics.DedupKey;
import dev.tocsin.contract.semantics.DeliverySemantics;
import dev.tocsin.contract.semantics.Ending;
import dev.tocsin.contract.semantics.Identity;
import dev.tocsin.contract.semantics.Intake;
import dev.tocsin.contract.semantics.KeyForm;
import dev.tocsin.contract.semantics.Location;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.Means;
import dev.tocsin.contract.semantics.Over;
import dev.tocsin.contract.semantics.PaceLimit;
import dev.tocsin.contract.semantics.Pointer;
import dev.tocsin.contract.semantics.Replies;
import dev.tocsin.contract.semantics.ReplyRule;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.semantics.SeverityWords;
import dev.tocsin.contract.semantics.Source;
import dev.tocsin.contract.semantics.TextLimit;
import dev.tocsin.contract.semantics.Unit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SemanticsDiffTests {
    private static final Source SOURCE = new Source("https://siren.example", List.of());
    private static final Identity IDENTITY = new Identity(
            Optional.of(new DedupKey(Location.of("/key"), 64, KeyForm.SHA256)), Optional.of(Location.of("header:id")));
    private static final Optional<SeverityWords> WORDS =
            Optional.of(new SeverityWords(Location.of("/level"), "1", "2", "3", "4", ""));
    private static final Ending ENDING = new Ending(List.of(Resolve.SECOND_MESSAGE, Resolve.CHANGE_REMEMBERED), true);
    private static final DeliverySemantics SEMANTICS = new DeliverySemantics(
            SOURCE, intake(100, 20), replies("202"), ENDING, IDENTITY, WORDS, Set.of(Aspect.CHECK));

    private static Intake intake(int max, int calls) {
        return new Intake(
                List.of(new TextLimit(Pointer.of("/text"), max, Unit.CODE_POINTS, Markup.PLAIN, Over.CUT)),
                List.of(new PaceLimit(calls, Duration.ofMinutes(1), "room")));
    }

    private static Replies replies(String status) {
        return new Replies(List.of(ReplyRule.of(status, Means.ACCEPTED)), List.of(), Optional.of(Location.of("/id")))
                .overHttp();
    }

    private static DeliverySemantics with(Intake intake) {
        return new DeliverySemantics(SOURCE, intake, replies("202"), ENDING, IDENTITY, WORDS, Set.of(Aspect.CHECK));
    }

    private static DeliverySemantics with(Replies replies) {
        return new DeliverySemantics(SOURCE, intake(100, 20), replies, ENDING, IDENTITY, WORDS, Set.of(Aspect.CHECK));
    }

    private static DeliverySemantics with(Resolve first, boolean sendResolved) {
        Ending ending = new Ending(List.of(first), sendResolved);
        return new DeliverySemantics(
                SOURCE, intake(100, 20), replies("202"), ending, IDENTITY, WORDS, Set.of(Aspect.CHECK));
    }

    private static DeliverySemantics with(Identity identity) {
        return new DeliverySemantics(
                SOURCE, intake(100, 20), replies("202"), ENDING, identity, WORDS, Set.of(Aspect.CHECK));
    }

    private static DeliverySemantics with(Aspect... custom) {
        return new DeliverySemantics(
                SOURCE, intake(100, 20), replies("202"), ENDING, IDENTITY, Optional.empty(), Set.of(custom));
    }

    private static PluginContract siren(Optional<DeliverySemantics> semantics) {
        return new PluginContract(
                new PluginId("delivery", "siren"),
                List.of(),
                "Howls.",
                List.of(),
                List.of(),
                List.of(),
                semantics,
                new Origin("acme.Siren", "acme.SirenPlugin$Factory", Origin.FORMAT));
    }

    private static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(
                        with(intake(99, 20)),
                        List.of("RISKY semantics 'limits': /text to 100 code points became"
                                + " /text to 99 code points")),
                Arguments.of(
                        with(intake(101, 20)),
                        List.of("SAFE semantics 'limits': /text to 100 code points became"
                                + " /text to 101 code points")),
                Arguments.of(with(intake(100, 19)), List.of("RISKY semantics 'pace': changed")),
                Arguments.of(with(intake(100, 21)), List.of("SAFE semantics 'pace': changed")),
                Arguments.of(
                        with(Intake.unbounded()),
                        List.of(
                                "SAFE semantics 'limits': /text to 100 code points removed",
                                "SAFE semantics 'pace': changed")),
                Arguments.of(
                        with(replies("2xx")),
                        List.of("RISKY semantics 'replies': from status 200 on, 'refused' became 'accepted'")),
                Arguments.of(
                        with(Resolve.NONE, true),
                        List.of(
                                "BREAKING semantics 'resolve': way 'change_remembered' removed",
                                "BREAKING semantics 'resolve': way 'second_message' removed",
                                "RISKY semantics 'resolve': first 'second_message' became 'none'")),
                Arguments.of(
                        with(Resolve.SAME_CALL, false),
                        List.of(
                                "RISKY semantics 'resolve': first 'second_message' became 'same_call'",
                                "RISKY semantics 'send_resolved': true became false")),
                Arguments.of(
                        with(Identity.none()),
                        List.of("BREAKING semantics 'dedup': removed", "BREAKING semantics 'idempotency': removed")),
                Arguments.of(
                        with(new Identity(
                                Optional.of(new DedupKey(Location.of("/key"), 32, KeyForm.SHA256)),
                                IDENTITY.idempotency())),
                        List.of(
                                "BREAKING semantics 'dedup': /key (sha256, at most 64) became /key (sha256, at most 32)")),
                Arguments.of(
                        with(Aspect.STEPS),
                        List.of(
                                "BREAKING semantics 'custom': 'check' removed",
                                "RISKY semantics 'custom': 'steps' added",
                                "RISKY semantics 'severity': removed")));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void weighsWhatATargetTakesAndMeans(DeliverySemantics after, List<String> changes) {
        assertThat(between(Optional.of(SEMANTICS), Optional.of(after))).containsExactlyElementsOf(changes);
    }

    @Test
    void breaksWhereNothingIsDeclaredAnyMore() {
        assertThat(between(Optional.of(SEMANTICS), Optional.empty())).containsExactly("BREAKING semantics: removed");
        assertThat(between(Optional.empty(), Optional.of(SEMANTICS))).containsExactly("SAFE semantics: added");
    }

    @Test
    void seesNoChangeWhereRowsAreWrittenOtherwise() {
        Replies split = new Replies(
                        List.of(ReplyRule.of("429", Means.AGAIN), ReplyRule.of("202", Means.ACCEPTED)),
                        List.of(),
                        Optional.of(Location.of("/id")))
                .overHttp();
        assertThat(between(Optional.of(SEMANTICS), Optional.of(with(split)))).isEmpty();
    }

    private static List<String> between(Optional<DeliverySemantics> before, Optional<DeliverySemantics> after) {
        return ContractDiff.between(List.of(siren(before)), List.of(siren(after))).stream()
                .map(change -> change.weight() + " " + change.place() + ": " + change.what())
                .toList();
    }
}
