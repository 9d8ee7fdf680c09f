package dev.tocsin.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.host.Host;
import dev.tocsin.api.request.Reply;
import dev.tocsin.checks.Project;
import dev.tocsin.runtime.registry.Registry;
import dev.tocsin.server.configuration.ConfigurationReader;
import dev.tocsin.server.configuration.receivers.Notifiers;
import dev.tocsin.server.configuration.receivers.WrongTemplates;
import dev.tocsin.server.configuration.source.Placeholders;
import dev.tocsin.server.configuration.source.Source;
import dev.tocsin.server.configuration.web.WebConfiguration;
import dev.tocsin.server.journal.Retention;
import dev.tocsin.server.service.ConfiguredSetup;
import dev.tocsin.server.service.Installation;
import dev.tocsin.server.service.Service;
import dev.tocsin.server.watch.Watcher;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The calls that the page about the API shows are answered as it shows; {@code …} stands for anything. */
@Timeout(60)
class ApiPageTests {
    private static final Page PAGE = Page.of(Project.ROOT.resolve("docs/api.md"));
    private static final Pattern LISTED = Pattern.compile("`((?:GET|POST) /api/v1/[^`]+)`");

    @TempDir
    private Path folder;

    /**
     * A call that the page shows.
     *
     * @param method its method
     * @param target its path and query
     * @param body its body; empty if it has none
     */
    private record Shown(String method, String target, String body) {
        static Shown of(String text) {
            String[] parts = text.split("\n\n", 2);
            String[] line = parts[0].lines().findFirst().orElseThrow().split(" ", 2);
            return new Shown(line[0], line[1], parts.length == 1 ? "" : parts[1]);
        }
    }

    @Test
    void showsCallsThatAreAnsweredSo() throws Exception {
        try (Service service = start();
                HttpClient client = HttpClient.newHttpClient()) {
            int calls = 0;
            for (Iterator<Page.Block> blocks = PAGE.blocks().iterator(); blocks.hasNext(); ) {
                Page.Block block = blocks.next();
                if (block.language().equals("http")) {
                    assertAnswered(Shown.of(block.text()), blocks.next().text(), service, client);
                    calls++;
                }
            }
            assertThat(calls).isEqualTo(5);
        }
    }

    /** What is delivered needs a moment. */
    private static void assertAnswered(Shown call, String shown, Service service, HttpClient client) throws Exception {
        Pattern expected = pattern(shown);
        long end = System.nanoTime() + 20_000_000_000L;
        String said = answer(call, service, client);
        while (!expected.matcher(said).matches() && call.method().equals("GET") && System.nanoTime() < end) {
            said = answer(call, service, client);
        }
        assertThat(said).as("%s", call).matches(expected);
    }

    /** White space that no text needs does not count. */
    private static Pattern pattern(String shown) {
        String whole = shown.replaceAll("(?<=[,:]) (?=[\"{\\[])|\n", "");
        return Pattern.compile(List.of(whole.split("…", -1)).stream()
                .map(Pattern::quote)
                .reduce((one, other) -> one + ".*" + other)
                .orElseThrow());
    }

    private static String answer(Shown call, Service service, HttpClient client)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + service.address().getPort() + call.target()))
                .method(call.method(), HttpRequest.BodyPublishers.ofString(call.body()))
                .header("Content-Type", "application/json")
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body().strip();
    }

    private Service start() throws IOException {
        Path file = Files.writeString(folder.resolve("tocsin.yml"), """
                route: {receiver: ops, group_by: [alertname], group_wait: 0s}
                receivers:
                  - name: ops
                    webhook_configs: [{url: 'https://example.org/'}]
                """);
        Registry registry = Registry.load(ApiPageTests.class.getClassLoader());
        Host host = Host.builder()
                .transport((request, budget) -> Reply.http(200, Map.of(), new byte[0]))
                .build();
        ConfigurationReader reader =
                new ConfigurationReader(Notifiers.of(registry, "delivery"), WrongTemplates.REPLACED, ZoneOffset.UTC);
        ConfiguredSetup setup = new ConfiguredSetup(
                () -> reader.read(Source.file(file.toString(), folder), new Placeholders(Map.of(), folder)),
                registry,
                host,
                "http://tocsin:9093");
        return Service.start(
                new Installation(
                        setup,
                        registry,
                        folder.resolve("data"),
                        Retention.ofDefaults(),
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                        WebConfiguration::ofDefaults,
                        "0.1.0"),
                host,
                Watcher.none());
    }

    @Test
    void listsEveryCallOfTheDocument() {
        String document =
                Project.read(Project.ROOT.resolve("server/src/main/resources/dev/tocsin/server/api1/openapi.json"));
        List<String> described = Pattern.compile("(?m)^    \"(/api/v1/[^\"]+)\"")
                .matcher(document)
                .results()
                .map(path -> path.group(1))
                .toList();
        List<String> listed = LISTED.matcher(PAGE.text())
                .results()
                .map(call -> call.group(1).replaceFirst("^\\w+ ", ""))
                .toList();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(described);
    }
}
