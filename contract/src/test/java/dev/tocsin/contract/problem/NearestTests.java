package dev.tocsin.contract.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTests {

    private static final List<String> NAMES =
            List.of("endpoint", "timeout", "redact_summary", "max_alerts", "signing_secret", "url", "to");

    @ParameterizedTest
    @CsvSource({
        "endpont, endpoint",
        "enpdoint, endpoint",
        "endpointt, endpoint",
        "endpaint, endpoint",
        "ENDPOINT, endpoint",
        "redactSummary, redact_summary",
        "redact-summary, redact_summary",
        "max-alert, max_alerts",
        "ulr, url",
        "TO, to",
        "sign, signing_secret",
    })
    void forgivesSlipsOfTheHand(String wrong, String meant) {
        assertThat(Nearest.to(wrong, NAMES)).first().isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "t", "password", "endless", "tuoemit"})
    void findsNothingForAnotherWord(String word) {
        assertThat(Nearest.to(word, NAMES)).isEmpty();
    }

    @Test
    void putsTheNearestFirstAndTheRestByName() {
        assertThat(Nearest.to("title", List.of("tilts", "titles", "tittle", "title")))
                .containsExactly("title", "titles", "tittle");
    }

    @Test
    void countsASwapOfNeighboursAsOneSlip() {
        assertThat(Nearest.to("ulr", List.of("url"))).containsExactly("url");
        assertThat(Nearest.to("lru", List.of("url"))).isEmpty();
    }

    @Test
    void doesNotLookAtNamesOrWordsThatAreTooLong() {
        String longest = "a".repeat(64);

        assertThat(Nearest.to(longest, List.of(longest))).containsExactly(longest);
        assertThat(Nearest.to(longest + "a", List.of(longest))).isEmpty();
        assertThat(Nearest.to(longest, List.of(longest + "a"))).isEmpty();
    }

    @Test
    void asksWhetherANearNameWasMeant() {
        assertThat(Nearest.hint("time_out", NAMES)).isEqualTo("did you mean 'timeout'?");
        assertThat(Nearest.hint("port", List.of("part", "post"))).isEqualTo("did you mean 'part' or 'post'?");
    }

    @Test
    void listsTheNamesWhereNoneIsNear() {
        assertThat(Nearest.hint("password", List.of("url", "timeout"))).isEqualTo("choose 'url', 'timeout'");
        assertThat(Nearest.hint("password", List.of())).isEqualTo("remove it, as there is none");
    }

    @Test
    void listsANameOnceThatIsThereTwice() {
        assertThat(Nearest.hint("password", List.of("ops", "ops"))).isEqualTo("choose 'ops'");
        assertThat(Nearest.hint("op", List.of("ops", "ops"))).isEqualTo("did you mean 'ops'?");
    }

    @Test
    void listsOnlySoManyNames() {
        List<String> many = IntStream.range(0, 100).mapToObj(i -> "name" + i).toList();

        assertThat(Nearest.hint("password", many))
                .isEqualTo(
                        "choose 'name0', 'name1', 'name2', 'name3', 'name4', 'name5', 'name6', 'name7', 'name8', 'name9',"
                                + " 'name10', 'name11' or one of 88 more");
    }
}
