package dev.tocsin.delivery.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.delivery.match.MatcherSyntax;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SilencesTests {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private final Facts facts = new Facts(List.of(), Duration.ofMinutes(5));

    private static PostedSilence wanted(String freshId, String id, String matchers, Instant start, Instant end) {
        return new PostedSilence(
                freshId, id, MatcherSyntax.UTF8.matchers(matchers, warning -> {}), start, end, "ann", "planned");
    }

    private String states(Instant at) {
        return facts.silences().stream()
                .map(silence -> silence.number() + " " + silence.id() + " "
                        + silence.stateAt(at).name().toLowerCase(Locale.ROOT))
                .toList()
                .toString();
    }

    @Test
    void beginNotBeforeTheyAreMade() {
        facts.post(wanted("s1", "", "{a=\"1\"}", NOW.minus(HOUR), NOW.plus(HOUR)), NOW);
        assertThat(facts.silence("s1").orElseThrow().startsAt()).isEqualTo(NOW);
    }

    @Test
    void areChangedInPlaceWhileTheySilenceTheSame() {
        facts.post(wanted("s1", "", "{a=\"1\"}", NOW, NOW.plus(HOUR)), NOW);
        Instant end = NOW.plus(HOUR).plus(HOUR);
        List<Silence> changed =
                facts.post(wanted("s2", "s1", "{a=\"1\"}", NOW.plusMillis(900), end), NOW.plusSeconds(9));
        assertThat(changed).singleElement().returns(end, Silence::endsAt);
        assertThat(states(NOW.plusSeconds(9))).isEqualTo("[1 s1 active]");
    }

    @Test
    void areEndedAndMadeAnewWhenTheySilenceOthers() {
        facts.post(wanted("s1", "", "{a=\"1\"}", NOW, NOW.plus(HOUR)), NOW);
        facts.post(wanted("s2", "s1", "{a=\"2\"}", NOW, NOW.plus(HOUR)), NOW.plusSeconds(9));
        assertThat(states(NOW.plusSeconds(9))).isEqualTo("[1 s1 expired, 2 s2 active]");
    }

    @Test
    void areMadeAnewWhereTheOldOneIsOver() {
        facts.post(wanted("s1", "", "{a=\"1\"}", NOW, NOW.plus(HOUR)), NOW);
        facts.expire("s1", NOW.plusSeconds(1));
        facts.post(wanted("s2", "s1", "{a=\"1\"}", NOW, NOW.plus(HOUR)), NOW.plusSeconds(9));
        assertThat(states(NOW.plusSeconds(9))).isEqualTo("[1 s1 expired, 2 s2 active]");
    }

    @Test
    void thatBeginLaterAreChangedAsLongAsTheyStillDo() {
        facts.post(wanted("s1", "", "{a=\"1\"}", NOW.plus(HOUR), NOW.plus(HOUR).plus(HOUR)), NOW);
        facts.post(wanted("s2", "s1", "{a=\"1\"}", NOW.plusSeconds(60), NOW.plus(HOUR)), NOW.plusSeconds(9));
        assertThat(states(NOW.plusSeconds(9))).isEqualTo("[1 s1 pending]");
        facts.post(wanted("s3", "s1", "{a=\"1\"}", NOW, NOW.plus(HOUR)), NOW.plusSeconds(9));
        assertThat(states(NOW.plusSeconds(9))).isEqualTo("[1 s1 expired, 2 s3 active]");
    }

    @Test
    void thatNobodyKnowsAreNotChanged() {
        assertThat(facts.post(wanted("s1", "other", "{a=\"1\"}", NOW, NOW.plus(HOUR)), NOW))
                .isEmpty();
        assertThat(facts.silences()).isEmpty();
    }

    @Test
    void areForgottenWhenTheyHaveLongBeenOver() {
        facts.post(wanted("s1", "", "{a=\"1\"}", NOW, NOW.plusSeconds(1)), NOW);
        facts.post(wanted("s2", "", "{a=\"1\"}", NOW, NOW.plusSeconds(2)), NOW);
        assertThat(facts.forgetSilences(NOW.plusSeconds(1)))
                .extracting(Silence::id)
                .containsExactly("s1");
        assertThat(facts.silences()).extracting(Silence::id).containsExactly("s2");
    }
}
