package dev.tocsin.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.cli.command.ExitCode;
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

    static Stream<Session> commands() {
        return Page.all().stream()
                .flatMap(page -> page.commands().stream())
                .filter(command -> command.startsWith("./tocsin ") && !command.contains(" bundle "))
                .map(command -> new Session(command, List.of()));
    }

    /** Bundles are left to {@code make confirm}: they need a checkout that is built. */
    @ParameterizedTest
    @MethodSource("commands")
    void endsWell(Session session) {
        assertThat(session.exitCode()).as("$ %s", session.command()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void readsCommandsAndWhatIsShownOfThem() {
        assertThat(Session.of("$ ./tocsin a\none\n$ ./tocsin b\n"))
                .containsExactly(new Session("./tocsin a", List.of("one")), new Session("./tocsin b", List.of()));
    }
}
