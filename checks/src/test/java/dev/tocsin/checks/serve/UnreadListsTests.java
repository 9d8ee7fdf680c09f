package dev.tocsin.checks.serve;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Many clients who ask for all alerts and do not read them: what they have not taken yet is not held for each of them. */
@Timeout(value = 240, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class UnreadListsTests {
    private static final int CALLS = 5;
    private static final int ALERTS = 1_000;
    private static final int LABELS = 30;
    private static final int CLIENTS = 40;

    @TempDir
    private Path folder;

    /** The JSON of the alerts takes 7 MB, which as often as there are clients is more than the memory that there is. */
    @Test
    void doNotFillTheMemory() throws Exception {
        Path file = Files.writeString(
                folder.resolve("alertmanager.yml"), "route: {receiver: none}\nreceivers: [{name: none}]\n");
        List<Socket> clients = new ArrayList<>();
        try (ServedTocsin tocsin = ServedTocsin.startWith("-Xmx160m", file, folder.resolve("data"))) {
            for (int call = 0; call < CALLS; call++) {
                tocsin.api().post(alerts(call));
            }
            for (int client = 0; client < CLIENTS; client++) {
                clients.add(asking(tocsin.at("/api/v2/alerts")));
            }
            for (Socket client : clients) {
                assertThat(client.getInputStream().read())
                        .as("the reply begins")
                        .isEqualTo('H');
            }
            assertThat(tocsin.get("/-/ready")).isEqualTo("OK");
        } finally {
            for (Socket client : clients) {
                client.close();
            }
        }
    }

    private static Socket asking(URI list) throws IOException {
        Socket client = new Socket();
        client.setReceiveBufferSize(1 << 11);
        client.connect(new InetSocketAddress(list.getHost(), list.getPort()));
        client.getOutputStream()
                .write(("GET " + list.getPath() + " HTTP/1.1\r\nHost: tocsin\r\n\r\n").getBytes(US_ASCII));
        return client;
    }

    private static String alerts(int call) {
        String labels = IntStream.range(0, LABELS)
                .mapToObj(label -> "\"label_%d\": \"%s\"".formatted(label, "x".repeat(LABELS + label)))
                .collect(joining(", "));
        return IntStream.range(0, ALERTS)
                .mapToObj(alert -> "{\"labels\": {\"alertname\": \"%d-%d\", %s}}".formatted(call, alert, labels))
                .collect(joining(",", "[", "]"));
    }
}
