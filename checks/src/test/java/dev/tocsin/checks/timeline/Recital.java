package dev.tocsin.checks.timeline;

import static java.util.stream.Collectors.joining;

import dev.tocsin.checks.timeline.Story.Step;
import dev.tocsin.checks.wire.Alarm;
import dev.tocsin.checks.wire.Passing;
import dev.tocsin.checks.wire.Served;
import dev.tocsin.checks.wire.Webhook;
import dev.tocsin.checks.wire.Webhooks;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/** All stories side by side, told to one service, and what it told. */
final class Recital {
    /** They do not begin all at once, which would keep a machine busy. */
    private static final Duration APART = Duration.ofMillis(40);

    private static final int WARM = 20;
    private static final Duration AMPLE = Duration.ofSeconds(30);

    private final List<Story> stories;
    private final Served served;
    private final Webhooks webhooks;
    private final String side;

    private final AtomicLong latest = new AtomicLong();

    /** When the first begins, as {@link System#nanoTime} tells it. */
    private long start;

    /**
     * Prepares one.
     *
     * @param served works by {@link #file}
     * @param side what the paths of its webhooks begin with
     */
    Recital(List<Story> stories, Served served, Webhooks webhooks, String side) {
        this.stories = stories;
        this.served = served;
        this.webhooks = webhooks;
        this.side = side;
    }

    /** {@return a file, in that folder, by which the stories can happen} */
    static Path file(List<Story> stories, Path folder, Webhooks webhooks, String side) throws IOException {
        return Files.writeString(folder.resolve(side + ".yml"), configuration(stories, webhooks.at("/" + side)));
    }

    private static String configuration(List<Story> stories, URI webhooks) {
        return """
                global: {resolve_timeout: 2s}
                route:
                  receiver: nobody
                  group_wait: 1s
                  group_interval: 2s
                  routes:
                    - {receiver: warm, matchers: ['story="warm"'], group_by: [name], group_wait: 0s}
                %s
                inhibit_rules:
                  - {source_matchers: ['role="source"'], target_matchers: ['role="target"'], equal: [story]}
                time_intervals:
                  - {name: always, time_intervals: [{times: [{start_time: '00:00', end_time: '24:00'}]}]}
                  - {name: never, time_intervals: [{years: ['1999']}]}
                receivers:
                  - {name: nobody}
                  - {name: warm, webhook_configs: [{url: '%s/warm'}]}
                %s""".formatted(
                        stories.stream().map(Story::routes).collect(joining()),
                        webhooks,
                        stories.stream().map(story -> story.receivers(webhooks)).collect(joining()));
    }

    /** Has the service do everything for the first time, which takes longer than it does later. */
    void warmUp() throws IOException, InterruptedException {
        for (int i = 0; i < WARM; i++) {
            served.api().post(Alarm.firing(Map.of("story", "warm", "name", "n" + i), Instant.now()));
        }
        webhooks.awaitTaken("/" + side + "/warm", WARM, AMPLE);
    }

    /** Tells all, of which the first begins at an instant. */
    void tell(Instant beginning) throws InterruptedException, ExecutionException {
        start = System.nanoTime() + Duration.between(Instant.now(), beginning).toNanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Story>> told = new ArrayList<>();
            for (Story story : stories) {
                told.add(threads.submit(() -> tell(story, beginning.plus(delay(story)))));
            }
            for (Future<Story> each : told) {
                each.get();
            }
        }
    }

    private Story tell(Story story, Instant beginning) throws IOException, InterruptedException {
        Scene scene = new Scene(story.toString(), served.api(), beginning);
        for (Step step : story.steps()) {
            passUntil(story, step.at());
            scene.isNow(beginning.plusMillis(step.at()));
            step.deed().happen(scene);
        }
        passUntil(story, story.end() + TimelineTests.LATE.toMillis());
        return story;
    }

    private void passUntil(Story story, long at) throws InterruptedException {
        long due = start + delay(story).plusMillis(at).toNanos();
        Passing.of(Duration.ofNanos(due - System.nanoTime()));
        latest.accumulateAndGet(System.nanoTime() - due, Math::max);
    }

    /** {@return how late something happened at most, because the machine had too much to do} */
    Duration latest() {
        return Duration.ofNanos(latest.get());
    }

    private Duration delay(Story story) {
        return APART.multipliedBy(stories.indexOf(story));
    }

    /** {@return what was told at the webhook of that path, in order} */
    List<Webhook> heard(String path) {
        return webhooks.heard("/" + side + path);
    }

    /** {@return how long after the beginning of its story that was heard} */
    Duration at(Story story, Webhook webhook) {
        return Duration.ofNanos(webhook.nanos() - start).minus(delay(story));
    }
}
