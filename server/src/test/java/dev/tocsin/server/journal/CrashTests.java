package dev.tocsin.server.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.delivery.journal.Filter;
import dev.tocsin.delivery.journal.Live;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that writes is killed again and again, wherever it is. The long form is more seeds: {@code make test SEEDS=20}. */
class CrashTests {
    private static final long SEED = 7;

    @TempDir
    private Path folder;

    @Test
    void whatWasDurableIsThereAndNothingIsThereByHalves() throws IOException, InterruptedException {
        Random random = new Random(SEED);
        long last = 0;
        for (long round = 0; round < 5 * Long.getLong("tocsin.seeds", 1); round++) {
            long durable = killed(random.nextInt(1, 200));
            last = assertWhole(Math.max(durable, last));
        }
    }

    /** {@return the last batch that the process saw durable, before it was killed in the midst of others} */
    private long killed(int lines) throws IOException, InterruptedException {
        Process process = Child.start(WritingProcess.class, folder.toString(), Long.toString(SEED));
        long durable = 0;
        for (int i = 0; i < lines; i++) {
            durable = Long.parseLong(Child.read(process));
        }
        process.destroyForcibly().waitFor();
        return durable;
    }

    private long assertWhole(long durable) {
        try (SqliteJournal journal = Samples.open(folder)) {
            List<Live> live = journal.takeLive();
            long known = Model.batches(live);
            assertThat(journal.found()).isEmpty();
            assertThat(known).isGreaterThanOrEqualTo(durable);
            Model model = Model.after(known, SEED);
            assertThat(live).containsExactlyElementsOf(model.live());
            assertThat(Model.all(journal, Filter.everything())).containsExactlyElementsOf(model.history());
            return known;
        }
    }
}
