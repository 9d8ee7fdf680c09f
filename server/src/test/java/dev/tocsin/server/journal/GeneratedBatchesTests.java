package dev.tocsin.server.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.delivery.journal.Batch;
import dev.tocsin.delivery.journal.Ended;
import dev.tocsin.delivery.journal.Filter;
import dev.tocsin.delivery.journal.Live;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is what is read, whatever it is, and wherever it is interrupted. A seed that fails is in the test's name. */
class GeneratedBatchesTests {
    private static final List<String> FILES = List.of("journal.db", "journal.db-wal");

    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 5 * Long.getLong("tocsin.seeds", 1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void areKnownAfterEachReopening(long seed) {
        Random random = new Random(seed);
        Script script = new Script(seed);
        Model model = new Model();
        for (int opening = 0; opening < 5; opening++) {
            try (SqliteJournal journal = Samples.open(folder)) {
                model.assertThatIsKnownTo(journal);
                for (int i = random.nextInt(60); i > 0; i--) {
                    Batch batch = script.next();
                    model.apply(batch);
                    Told.write(journal, batch);
                }
            }
        }
        try (SqliteJournal journal = Samples.open(folder)) {
            model.assertThatIsKnownTo(journal);
        }
    }

    /** The files as they are at some moment are what a crash at that moment leaves: a whole number of batches. */
    @ParameterizedTest
    @MethodSource("seeds")
    void areThereWhollyOrNotAtAllAfterACrash(long seed) throws IOException {
        Random random = new Random(seed);
        Path copies = folder.resolve("copies");
        int crashes = 0;
        try (SqliteJournal journal = Samples.open(folder.resolve("original"))) {
            Script script = new Script(seed);
            for (int i = 1; i <= 60; i++) {
                Told.write(journal, script.next());
                if (random.nextInt(10) == 0) {
                    Path copy = Files.createDirectories(copies.resolve(Integer.toString(i)));
                    copy(folder.resolve("original"), copy);
                    cut(copy.resolve("journal.db-wal"), random);
                    crashes++;
                }
            }
        }

        assertThat(crashes).isPositive();
        for (Path copy : list(copies)) {
            int written = Integer.parseInt(copy.getFileName().toString());
            try (SqliteJournal journal = Samples.open(copy)) {
                List<Live> live = journal.takeLive();
                long known = Model.batches(live);
                assertThat(journal.found()).isEmpty();
                assertThat(known).isBetween(0L, (long) written);
                assertThat(live)
                        .containsExactlyElementsOf(Model.after(known, seed).live());
                assertThat(Model.all(journal, Filter.everything()))
                        .containsExactlyElementsOf(Model.after(known, seed).history());
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (String file : FILES) {
            Files.copy(from.resolve(file), to.resolve(file));
        }
    }

    /** The disk may not have got all of it; what was confirmed is not at stake here. */
    private static void cut(Path log, Random random) throws IOException {
        byte[] bytes = Files.readAllBytes(log);
        Files.write(log, Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void areFoundByWhatIsSaidOfThem(long seed) {
        Script script = new Script(seed);
        Model model = new Model();
        try (SqliteJournal journal = Samples.open(folder)) {
            for (int i = 0; i < 100; i++) {
                Batch batch = script.next();
                model.apply(batch);
                Told.write(journal, batch);
            }
            Ended some = model.history().get(50);

            assertFound(
                    journal,
                    model,
                    Filter.builder().receiver("ops").build(),
                    each -> each.summary().receiver().equals("ops"));
            assertFound(
                    journal,
                    model,
                    Filter.builder().plugin("pager").outcome("refused").build(),
                    each -> each.summary().plugin().equals("pager")
                            && each.summary().outcome().equals("refused"));
            assertFound(
                    journal,
                    model,
                    Filter.builder().incident(some.summary().incident()).build(),
                    each -> each.summary().incident().equals(some.summary().incident()));
            assertFound(
                    journal,
                    model,
                    Filter.builder()
                            .incident(some.summary().incident())
                            .receiver(some.summary().receiver())
                            .build(),
                    each -> each.summary().incident().equals(some.summary().incident())
                            && each.summary().receiver().equals(some.summary().receiver()));
            assertFound(
                    journal,
                    model,
                    Filter.builder()
                            .since(some.summary().endedAt())
                            .before(Samples.NOON.plusMillis(20))
                            .build(),
                    each -> !each.summary().endedAt().isBefore(some.summary().endedAt())
                            && each.summary().endedAt().isBefore(Samples.NOON.plusMillis(20)));
            assertFound(journal, model, Filter.builder().receiver("nobody").build(), each -> false);
            for (Ended each : model.history()) {
                assertThat(journal.history().find(each.summary().id())).contains(each);
            }
        }
    }

    private static void assertFound(SqliteJournal journal, Model model, Filter filter, Predicate<Ended> isLetThrough) {
        assertThat(Model.all(journal, filter))
                .containsExactlyElementsOf(
                        model.history().stream().filter(isLetThrough).toList());
    }
}
