package dev.tocsin.checks.serve;

import dev.tocsin.checks.wire.Alarm;
import dev.tocsin.checks.wire.Answer;
import dev.tocsin.checks.wire.Served;
import dev.tocsin.checks.wire.Webhooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** What gets lost where a whole service is upset, as stories that are told to one of their own each. */
final class Upsets {
    private static final Duration AMPLE = Duration.ofSeconds(30);

    /** When something that was not told by then is not going to be told. */
    private static final Duration ENOUGH = Duration.ofSeconds(6);

    private final Served.Starter starter;
    private final Webhooks webhooks;
    private final Path folder;

    /** Tells them to who is started so, in a folder. */
    Upsets(Served.Starter starter, Webhooks webhooks, Path folder) {
        this.starter = starter;
        this.webhooks = webhooks;
        this.folder = folder;
    }

    /**
     * How things are after a crash.
     *
     * @param accepted what was told of an alert that was accepted, and waited for its group
     * @param known what was told of one that was told before the crash and is posted again
     * @param inhibited what was told of one that is posted again before that which inhibits it
     * @param silences how many of three silences there are
     */
    record Aftermath(List<String> accepted, List<String> known, List<String> inhibited, int silences) {}

    /** It is killed, once it has answered that it has all, and started again. */
    Aftermath crash() throws IOException, InterruptedException {
        Path file = configuration("crash", """
                route:
                  receiver: nobody
                  group_by: [name]
                  group_wait: 0s
                  group_interval: 1s
                  routes:
                    - {receiver: accepted, matchers: ['loss="accepted"'], group_wait: 3s}
                    - {receiver: known, matchers: ['loss="known"']}
                    - {receiver: inhibited, matchers: ['loss="inhibited"']}
                inhibit_rules:
                  - {source_matchers: ['loss="source"'], target_matchers: ['loss="inhibited"']}
                receivers:
                  - {name: nobody}
                  - {name: accepted, webhook_configs: [{url: 'SINK/accepted'}]}
                  - {name: known, webhook_configs: [{url: 'SINK/known'}]}
                  - {name: inhibited, webhook_configs: [{url: 'SINK/inhibited'}]}
                """);
        Path data = folder.resolve("crash");
        Alarm known = Losses.firing("known", "a");
        Alarm inhibited = Losses.firing("inhibited", "b");
        try (Served before = starter.start(file, data)) {
            before.api().post(Losses.firing("source", "c"), known);
            webhooks.awaitTaken("/known", 1, AMPLE);
            before.api().post(inhibited);
            for (String name : List.of("x", "y", "z")) {
                before.api().silence(Map.of("name", name), Duration.ofMinutes(1));
            }
            before.awaitDelivered(1);
            before.api().post(Losses.firing("accepted", "d"));
            before.kill();
        }
        try (Served after = starter.start(file, data)) {
            after.api().post(known, inhibited);
            webhooks.awaitTaken("/known", 2, ENOUGH);
            return new Aftermath(
                    Losses.told(webhooks.awaitTaken("/accepted", 1, ENOUGH)),
                    Losses.told(webhooks.taken("/known")),
                    Losses.told(webhooks.taken("/inhibited")),
                    after.api().list("/api/v2/silences").size());
        }
    }

    /** Its configuration is read again while a webhook is under way. {@return how often that was sent} */
    int reload() throws IOException, InterruptedException {
        Path file = configuration("reload", """
                route: {receiver: slow, group_wait: 0s}
                receivers:
                  - {name: slow, webhook_configs: [{url: 'SINK/slow'}]}
                """);
        CountDownLatch gate = new CountDownLatch(1);
        webhooks.answer("/slow", Answer.TAKEN.after(gate));
        try (Served served = starter.start(file, folder.resolve("reload"))) {
            served.api().post(Alarm.firing(Map.of("name", "a"), Instant.now()));
            webhooks.awaitTaken("/slow", 1, AMPLE);
            served.api().call("POST", "/-/reload", "");
            gate.countDown();
            return webhooks.awaitTaken("/slow", 2, ENOUGH).size();
        }
    }

    /** Telegram answers with less than it says it does. {@return whether that ends the service} */
    boolean nonsense() throws IOException, InterruptedException {
        Path file = configuration("nonsense", """
                route: {receiver: chat, group_wait: 0s}
                receivers:
                  - name: chat
                    telegram_configs: [{api_url: 'SINK', bot_token: '110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5', chat_id: -100}]
                """);
        String path = "/bot110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5/sendMessage";
        webhooks.answer(path, Answer.TAKEN.body("{\"ok\":true,\"result\":{\"message_id\":1}}"));
        try (Served served = starter.start(file, folder.resolve("nonsense"))) {
            served.api().post(Alarm.firing(Map.of("name", "a"), Instant.now()));
            webhooks.awaitTaken(path, 1, AMPLE);
            return served.endsWithin(ENOUGH);
        }
    }

    private Path configuration(String name, String text) throws IOException {
        return Files.writeString(
                folder.resolve(name + ".yml"),
                text.replace("SINK", webhooks.at("").toString()));
    }
}
