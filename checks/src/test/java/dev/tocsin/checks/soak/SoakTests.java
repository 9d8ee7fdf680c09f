package dev.tocsin.checks.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** {@code make soak MINUTES=30} goes on for longer. */
@Timeout(value = 240, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@Execution(ExecutionMode.CONCURRENT)
class SoakTests {
    private static final Duration TIME = Duration.ofSeconds(60);
    private static final int LOOKS = 12;

    @TempDir
    private Path folder;

    @Test
    void takesNoMoreAsTimeGoesByThoughTargetsFailAndTellsTheGoodOneAll() throws Exception {
        Soak.Result result = Soak.run(folder, TIME, LOOKS, sample -> {});

        assertThat(result.wrong()).isEmpty();
        assertThat(result.calls().values()).allMatch(calls -> calls > 0);
        assertThat(Flatness.growing(result.samples()))
                .as(result.samples().stream().map(Vitals::line).collect(Collectors.joining("", Vitals.head(), "")))
                .isEmpty();
    }
}
