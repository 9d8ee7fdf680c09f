package dev.tocsin.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages show of a command's output is what the command prints. */
class SessionTests {
    static Stream<Session> shown() {
        return Page.all().stream().flatMap(page -> page.sessions().stream());
    }

    @ParameterizedTest
    @MethodSource("shown")
    void printsWhatThePageShows(Session session) {
        assertThat(session.printed()).as("$ %s", session.command()).isEqualTo(session.shown());
    }

    @Test
    void readsCommandsAndWhatIsShownOfThem() {
        assertThat(Session.of("$ ./tocsin a\none\n$ ./tocsin b\n"))
                .containsExactly(
                        new Session("./tocsin a", List.of("one")), new Session("./tocsin b", List.of()));
    }
}
