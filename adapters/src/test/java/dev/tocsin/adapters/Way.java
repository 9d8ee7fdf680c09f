package dev.tocsin.adapters;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.api.delivery.Attempt;
import dev.tocsin.api.delivery.Delivery;
import dev.tocsin.api.delivery.Notifier;
import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.api.host.Host;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.Reply;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.runtime.registry.Registry;
import dev.tocsin.testing.ManualClock;
import dev.tocsin.testing.ScriptedTransport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A way in which a plugin is used, such as {@code slack} or {@code slack.bot}: a folder of goldens, with a configuration and, where
 * an attempt has several requests, what the target replies to them.
 *
 * @param folder named after the plugin, and behind a dot after the way
 */
record Way(Path folder) {
    private static final Path GOLDENS = Path.of("src/test/goldens");
    private static final Registry REGISTRY = Registry.load(Way.class.getClassLoader());
    private static final Duration BUDGET = Duration.ofSeconds(60);

    static Way of(String name) {
        return new Way(GOLDENS.resolve(name));
    }

    static Stream<Way> all() {
        try (Stream<Path> folders = Files.list(GOLDENS)) {
            return folders.sorted().toList().stream().map(Way::new);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String plugin() {
        return toString().replaceFirst("\\..*", "");
    }

    PluginContract contract() {
        return REGISTRY.plugin("delivery", plugin());
    }

    /** {@return an instance on a clock that stands still} */
    Notifier notifier(ScriptedTransport transport) {
        ManualClock clock = ManualClock.ofDefaults();
        Host host = Host.builder()
                .transport(transport)
                .clock(clock)
                .ticker(clock.ticker())
                .build();
        return REGISTRY.withHost(host).create(Notifier.class, "delivery", plugin(), Configuration.in(folder));
    }

    /** {@return how one attempt ends} */
    Verdict attempt(Incident incident, ScriptedTransport transport) {
        Delivery delivery = Delivery.first("dlv_1", ManualClock.START, "golden");
        return Attempt.over(transport, () -> 0).drive(notifier(transport).begin(incident, delivery), BUDGET);
    }

    /** {@return how one attempt ends whose last request has a reply} */
    Verdict answered(Incident incident, Reply last) {
        List<Reply> replies = new ArrayList<>(target());
        if (!replies.isEmpty()) {
            replies.remove(replies.size() - 1);
        }
        replies.add(last);
        return attempt(incident, answering(replies));
    }

    static ScriptedTransport answering(List<Reply> replies) {
        return ScriptedTransport.answering(
                replies.get(0), replies.subList(1, replies.size()).toArray(Answer[]::new));
    }

    /** {@return what the target replies to the requests of an attempt; nothing where there is one request} */
    List<Reply> target() {
        Path target = folder.resolve("target.txt");
        try {
            return Files.exists(target)
                    ? Files.readAllLines(target).stream().map(Way::reply).toList()
                    : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@return the reply that a line says as {@code status | body}} */
    static Reply reply(String line) {
        String[] columns = line.split(" \\| ", -1);
        return reply(Integer.parseInt(columns[0]), columns[1]);
    }

    static Reply reply(int status, String body) {
        return Reply.http(status, Map.of(), body.getBytes(UTF_8));
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
