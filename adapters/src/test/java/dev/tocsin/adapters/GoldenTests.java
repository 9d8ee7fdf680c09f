package dev.tocsin.adapters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.delivery.Attempt;
import dev.tocsin.api.delivery.Delivery;
import dev.tocsin.api.delivery.Notifier;
import dev.tocsin.api.delivery.Step;
import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.api.host.Host;
import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.request.Request;
import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.value.Durations;
import dev.tocsin.contract.value.Json;
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
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What an adapter sends, and what it makes of replies, as its target documents them. Each plugin has a folder in {@code
 * src/test/goldens}, and another for each further way of it, such as {@code slack.bot}: {@code configuration.json}, a request
 * for each {@link Occasion} with secrets masked, and {@code replies.txt}, whose lines read {@code status | body | verdict}. Where
 * an attempt has several requests, {@code target.txt} has the replies to them, and the goldens are lists. {@code -Dtocsin.golden=write} writes requests and verdicts
 * anew; what changed is then to be read beside the target's documentation.
 */
class GoldenTests {
    /** What is longer says only that the target takes everything, and nobody reads it. */
    private static final int READABLE = 1 << 20;

    private static final Path GOLDENS = Path.of("src/test/goldens");
    private static final boolean WRITE = "write".equals(System.getProperty("tocsin.golden"));

    @TestFactory
    Stream<DynamicTest> eachSendsWhatItsTargetDocuments() {
        return folders()
                .flatMap(folder -> Stream.of(Occasion.values())
                        .map(occasion -> DynamicTest.dynamicTest(
                                folder.getFileName() + " " + occasion.word(), () -> sends(folder, occasion))));
    }

    private static void sends(Path folder, Occasion occasion) {
        List<Reply> target = target(folder);
        Json shown = target.isEmpty()
                ? notifier(folder, ScriptedTransport.replying(200))
                        .preview(occasion.incident())
                        .toJson()
                : Json.items(asked(folder, target, occasion));
        String written = JsonText.writePretty(shown) + "\n";
        Path golden = folder.resolve(occasion.word() + ".json");
        if (written.length() < READABLE) {
            compare(golden, written);
        } else {
            assertThat(golden).doesNotExist();
        }
    }

    private static List<Json> asked(Path folder, List<Reply> target, Occasion occasion) {
        ScriptedTransport transport = answering(target);
        attempt(folder, transport, occasion);
        return transport.requests().stream().map(Request::toJson).toList();
    }

    @TestFactory
    Stream<DynamicTest> eachUnderstandsWhatItsTargetReplies() {
        return folders()
                .map(folder -> DynamicTest.dynamicTest(
                        folder.getFileName().toString(), () -> understands(folder.resolve("replies.txt"), folder)));
    }

    private static void understands(Path replies, Path folder) throws IOException {
        StringBuilder understood = new StringBuilder();
        for (String line : Files.readAllLines(replies)) {
            Reply reply = reply(line);
            understood.append(reply.status() + " | " + reply.body() + " | " + verdict(folder, reply) + "\n");
        }
        compare(replies, understood.toString());
    }

    private static String verdict(Path folder, Reply reply) {
        List<Reply> replies = new ArrayList<>(target(folder));
        if (!replies.isEmpty()) {
            replies.remove(replies.size() - 1);
        }
        replies.add(reply);
        Verdict verdict = attempt(folder, answering(replies), Occasion.FIRING);
        if (verdict instanceof Verdict.Accepted accepted) {
            return "accepted" + accepted.reference().map(name -> " as " + name).orElse("");
        }
        return verdict instanceof Verdict.Again again
                ? "again"
                        + again.retryAfter()
                                .map(wait -> " after " + Durations.format(wait))
                                .orElse("")
                : "refused";
    }

    private static Verdict attempt(Path folder, ScriptedTransport transport, Occasion occasion) {
        Delivery delivery = Delivery.first("dlv_1", ManualClock.START, "golden");
        Step first = notifier(folder, transport).begin(occasion.incident(), delivery);
        return Attempt.over(transport, () -> 0).drive(first, Duration.ofSeconds(60));
    }

    private static ScriptedTransport answering(List<Reply> replies) {
        return ScriptedTransport.answering(
                replies.get(0), replies.subList(1, replies.size()).toArray(Answer[]::new));
    }

    private static List<Reply> target(Path folder) {
        Path target = folder.resolve("target.txt");
        try {
            return Files.exists(target)
                    ? Files.readAllLines(target).stream()
                            .map(GoldenTests::reply)
                            .toList()
                    : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Reply reply(String line) {
        String[] columns = line.split(" \\| ", -1);
        return Reply.http(Integer.parseInt(columns[0]), Map.of(), columns[1].getBytes(UTF_8));
    }

    @Test
    void everyPluginHasAFolder() {
        List<String> plugins = Registry.load(GoldenTests.class.getClassLoader()).ids().stream()
                .map(id -> id.name())
                .filter(name -> !name.equals("console"))
                .toList();
        assertThat(folders().map(GoldenTests::plugin).distinct()).containsExactlyInAnyOrderElementsOf(plugins);
    }

    private static Notifier notifier(Path folder, ScriptedTransport transport) {
        ManualClock clock = ManualClock.ofDefaults();
        Host host = Host.builder()
                .transport(transport)
                .clock(clock)
                .ticker(clock.ticker())
                .build();
        return Registry.load(GoldenTests.class.getClassLoader())
                .withHost(host)
                .create(Notifier.class, "delivery", plugin(folder), Configuration.in(folder));
    }

    /** Behind the name of the plugin may stand the way in which it is used. */
    private static String plugin(Path folder) {
        return folder.getFileName().toString().replaceFirst("\\..*", "");
    }

    private static Stream<Path> folders() {
        try (Stream<Path> folders = Files.list(GOLDENS)) {
            return folders.sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void compare(Path golden, String found) {
        try {
            if (WRITE) {
                Files.writeString(golden, found);
            }
            assertThat(golden).hasContent(found);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
