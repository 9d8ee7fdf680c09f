package dev.tocsin.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What listens to the standard streams while others do. */
@Isolated("A contract test that ran beside it would listen too.")
class StandardStreamsTests {
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;

    @Test
    void hearsWhatIsPrintedUntilItIsClosed() {
        StandardStreams streams = StandardStreams.listen();
        System.out.print("to out, ");
        System.err.print("to err");
        streams.close();
        System.out.println();

        assertThat(streams.text()).isEqualTo("to out, to err");
        assertThat(System.out).isSameAs(out);
        assertThat(System.err).isSameAs(err);
    }

    @Test
    void thoseThatListenAtOnceHearTheSameAndLeaveNothingBehind() {
        StandardStreams first = StandardStreams.listen();
        StandardStreams second = StandardStreams.listen();
        System.out.print("to both, ");
        first.close();
        System.out.print("to the second");
        second.close();
        System.out.println();

        assertThat(first.text()).isEqualTo("to both, ");
        assertThat(second.text()).isEqualTo("to both, to the second");
        assertThat(System.out).isSameAs(out);
        assertThat(System.err).isSameAs(err);
    }
}
