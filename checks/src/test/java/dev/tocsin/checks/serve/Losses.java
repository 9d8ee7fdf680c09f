package dev.tocsin.checks.serve;

import dev.tocsin.checks.wire.Alarm;
import dev.tocsin.checks.wire.AlertsApi;
import dev.tocsin.checks.wire.Answer;
import dev.tocsin.checks.wire.Passing;
import dev.tocsin.checks.wire.Served;
import dev.tocsin.checks.wire.Webhook;
import dev.tocsin.checks.wire.Webhooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * What gets lost where notifications are given up, as stories that are told to whoever serves. Each has a route of its own, so that
 * all can happen at once, and answers with what its webhook took.
 */
final class Losses {
    /** Alertmanager tries a notification for at least ten seconds, and then no more. */
    private static final Duration TRIED = Duration.ofSeconds(11);

    private static final Duration INTERVAL = Duration.ofSeconds(1);
    private static final Duration AMPLE = Duration.ofSeconds(30);

    /** When something that was not told by then is not going to be told. */
    private static final Duration ENOUGH = Duration.ofSeconds(8);

    private final AlertsApi api;
    private final Webhooks webhooks;

    /** Tells them to who works by {@link #configuration}. */
    Losses(Served served, Webhooks webhooks) {
        this.api = served.api();
        this.webhooks = webhooks;
    }

    /** {@return a file, in that folder, by which they can happen} */
    static Path configuration(Path folder, Webhooks webhooks) throws IOException {
        return Files.writeString(folder.resolve("alertmanager.yml"), """
                route:
                  receiver: nobody
                  group_by: [loss]
                  group_wait: 0s
                  group_interval: 1s
                  repeat_interval: 1h
                  routes:
                    - {receiver: outage, matchers: ['loss="outage"']}
                    - {receiver: refusal, matchers: ['loss="refusal"']}
                    - {receiver: silence, matchers: ['loss="silence"']}
                    - {receiver: busy, matchers: ['loss="busy"'], group_interval: 10s}
                    - {receiver: pair, matchers: ['loss="pair"']}
                    - {receiver: sources, matchers: ['loss="sources"'], group_by: [name]}
                inhibit_rules:
                  - {source_matchers: ['role="source"'], target_matchers: ['role="target"'], equal: [loss]}
                receivers:
                  - {name: nobody}
                  - {name: outage, webhook_configs: [{url: 'SINK/outage'}]}
                  - {name: refusal, webhook_configs: [{url: 'SINK/refusal'}]}
                  - {name: silence, webhook_configs: [{url: 'SINK/silence'}]}
                  - {name: busy, webhook_configs: [{url: 'SINK/busy'}]}
                  - {name: pair, webhook_configs: [{url: 'SINK/broken'}, {url: 'SINK/pair'}]}
                  - {name: sources, webhook_configs: [{url: 'SINK/sources'}]}
                """.replace(
                        "SINK", webhooks.at("").toString()));
    }

    /** It fires and is over while its receiver does not answer, for longer than a notification is tried. */
    List<String> outage() throws IOException, InterruptedException {
        CountDownLatch back = new CountDownLatch(1);
        webhooks.answer("/outage", Answer.status(0).after(back));
        Alarm alarm = firing("outage", "a");
        api.post(alarm);
        webhooks.await(webhook -> webhook.path().equals("/outage"), 1, AMPLE);
        api.post(alarm.over(Instant.now()));
        Passing.of(TRIED);
        webhooks.answer("/outage", Answer.TAKEN);
        back.countDown();
        return told(webhooks.awaitTaken("/outage", 1, ENOUGH));
    }

    /** It fires and is over while its receiver refuses all, as one does that is set up wrongly for a while. */
    List<String> refusal() throws IOException, InterruptedException {
        webhooks.answer("/refusal", Answer.status(404));
        Alarm alarm = firing("refusal", "a");
        api.post(alarm);
        webhooks.await(webhook -> webhook.path().equals("/refusal"), 1, AMPLE);
        api.post(alarm.over(Instant.now()));
        Passing.of(INTERVAL.multipliedBy(2));
        webhooks.answer("/refusal", Answer.TAKEN);
        return told(webhooks.awaitTaken("/refusal", 1, ENOUGH));
    }

    /** It is told, silenced, over, and the silence is taken away. */
    List<String> silence() throws IOException, InterruptedException {
        Alarm alarm = firing("silence", "a");
        api.post(alarm);
        webhooks.awaitTaken("/silence", 1, AMPLE);
        String silence = api.silence(Map.of("loss", "silence"), Duration.ofMinutes(1));
        api.post(alarm.over(Instant.now()));
        webhooks.awaitTaken("/silence", 2, INTERVAL.multipliedBy(2));
        api.unsilence(silence);
        return told(webhooks.awaitTaken("/silence", 2, ENOUGH));
    }

    /** Its receiver is too busy, and asks to be called again in a second. {@return when it was, counted from that} */
    Duration busy() throws IOException, InterruptedException {
        webhooks.answer("/busy", Answer.status(429).header("Retry-After", "1"));
        api.post(firing("busy", "a"));
        List<Webhook> first = webhooks.await(webhook -> webhook.path().equals("/busy"), 1, AMPLE);
        webhooks.answer("/busy", Answer.TAKEN);
        List<Webhook> second = webhooks.awaitTaken("/busy", 1, AMPLE);
        return Duration.ofNanos(second.getFirst().nanos() - first.getFirst().nanos());
    }

    /** It is over while one of the two webhooks of its receiver is broken. {@return when the other was told, counted from that} */
    Duration pair() throws IOException, InterruptedException {
        webhooks.answer("/broken", Answer.status(503));
        Alarm alarm = firing("pair", "a");
        api.post(alarm);
        webhooks.awaitTaken("/pair", 1, AMPLE);
        long over = System.nanoTime();
        api.post(alarm.over(Instant.now()));
        return Duration.ofNanos(webhooks.awaitTaken("/pair", 2, AMPLE).getLast().nanos() - over);
    }

    /** One of two that inhibit it is over. */
    List<String> sources() throws IOException, InterruptedException {
        Alarm source = Alarm.firing(Map.of("loss", "sources", "name", "one", "role", "source"), Instant.now());
        api.post(source, Alarm.firing(Map.of("loss", "sources", "name", "two", "role", "source"), Instant.now()));
        webhooks.awaitTaken("/sources", 2, AMPLE);
        api.post(source.over(Instant.now()));
        webhooks.awaitTaken("/sources", 3, AMPLE);
        api.post(Alarm.firing(Map.of("loss", "sources", "name", "held back", "role", "target"), Instant.now()));
        return told(webhooks.awaitTaken("/sources", 4, INTERVAL.multipliedBy(2)));
    }

    static Alarm firing(String loss, String name) {
        return Alarm.firing(Map.of("loss", loss, "name", name), Instant.now());
    }

    static List<String> told(List<Webhook> webhooks) {
        return webhooks.stream().map(Webhook::told).toList();
    }
}
