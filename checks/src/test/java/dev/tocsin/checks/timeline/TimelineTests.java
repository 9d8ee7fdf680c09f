package dev.tocsin.checks.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tocsin.checks.alertmanager.Alertmanager;
import dev.tocsin.checks.serve.ServedTocsin;
import dev.tocsin.checks.timeline.Story.Teller;
import dev.tocsin.checks.timeline.Story.Telling;
import dev.tocsin.checks.wire.Served;
import dev.tocsin.checks.wire.Webhook;
import dev.tocsin.checks.wire.Webhooks;
import dev.tocsin.contract.value.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same stories, told to Tocsin and to the installed Alertmanager at the same time, webhook by webhook. */
@Timeout(value = 240, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@Isolated("times are measured")
class TimelineTests {
    /**
     * A webhook never comes early. It may come late, where the machine has much to do, by less than half of the time between two looks
     * at a group, and less than the time that a group waits: one that another look decided on is later than that.
     */
    static final Duration LATE = Duration.ofMillis(950);

    private static final List<Story> STORIES = Stories.all();
    /** What happens later than it is to may be seen with another look at its group than the story has it. */
    private static final Duration PUNCTUAL = Duration.ofMillis(300);

    private static final Duration PREPARATION = Duration.ofMillis(500);
    private static final String[] LINKS = {"--external-url", "http://alertmanager.example"};

    @TempDir
    private static Path folder;

    private static Recital ours;
    private static Recital theirs;

    @BeforeAll
    static void tell() throws Exception {
        Alertmanager.assumeInstalled();
        try (Webhooks webhooks = new Webhooks();
                Served tocsin = ServedTocsin.start(file(webhooks, "tocsin"), folder.resolve("tocsin"), LINKS);
                Served alertmanager =
                        Alertmanager.start(file(webhooks, "alertmanager"), folder.resolve("alertmanager"));
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            ours = new Recital(STORIES, tocsin, webhooks, "tocsin");
            theirs = new Recital(STORIES, alertmanager, webhooks, "alertmanager");
            ours.warmUp();
            theirs.warmUp();
            Instant beginning = Instant.now().plus(PREPARATION).truncatedTo(ChronoUnit.MILLIS);
            Future<?> told = threads.submit(() -> {
                theirs.tell(beginning);
                return theirs;
            });
            ours.tell(beginning);
            told.get();
        }
        assumeTrue(
                ours.latest().plus(theirs.latest()).compareTo(PUNCTUAL) < 0,
                "this machine has too much to do for times to be compared on it");
    }

    private static Path file(Webhooks webhooks, String side) throws IOException {
        return Recital.file(STORIES, folder, webhooks, side);
    }

    static List<Story> stories() {
        return STORIES;
    }

    @ParameterizedTest
    @MethodSource("stories")
    void tocsinTellsWhatTheStorySays(Story story) {
        assertTold(story, ours, Teller.TOCSIN);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void alertmanagerTellsItToo(Story story) {
        assertTold(story, theirs, Teller.ALERTMANAGER);
    }

    private static void assertTold(Story story, Recital recital, Teller by) {
        for (String path : story.paths()) {
            List<Telling> expected = story.tellings(path, by);
            List<Webhook> heard = recital.heard(path);
            assertThat(heard)
                    .extracting(Webhook::told)
                    .containsExactlyElementsOf(
                            expected.stream().map(Telling::alerts).toList());
            for (int i = 0; i < heard.size(); i++) {
                Duration due = Duration.ofMillis(expected.get(i).at());
                assertThat(recital.at(story, heard.get(i))).isBetween(due, due.plus(LATE));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void bothSayTheSame(Story story) {
        for (String path : story.paths()) {
            assertThat(bodies(story, ours.heard(path), story.tellings(path, Teller.TOCSIN)))
                    .isEqualTo(bodies(story, theirs.heard(path), story.tellings(path, Teller.ALERTMANAGER)));
        }
    }

    /** {@return the bodies of what both tell} */
    private static List<Json> bodies(Story story, List<Webhook> heard, List<Telling> tellings) {
        assertThat(heard).hasSameSizeAs(tellings);
        return IntStream.range(0, heard.size())
                .filter(i -> tellings.get(i).by() == Teller.BOTH)
                .mapToObj(i -> Body.of(heard.get(i), story.isTimedOut()))
                .toList();
    }

    @Test
    void thereAreStories() {
        assertThat(STORIES).hasSizeGreaterThan(25);
    }
}
