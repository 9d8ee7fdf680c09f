package dev.tocsin.server.api1;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.server.configuration.web.WebConfiguration;
import dev.tocsin.server.http.HttpLimits;
import dev.tocsin.server.http.Patience;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who listens to deliveries hears of each of them once, over real sockets. */
@Timeout(60)
class FeedTests {
    private static final String EVENTS = "/api/v1/deliveries/events";
    private static final Duration IDLE = Duration.ofMillis(900);

    @TempDir
    private Path folder;

    private Scene scene;

    @AfterEach
    void end() {
        scene.close();
    }

    private void begin() {
        Patience patience = new Patience(IDLE, Duration.ofSeconds(30), Duration.ofSeconds(30), Duration.ofSeconds(10));
        scene = new Scene(
                folder,
                WebConfiguration.ofDefaults().with(HttpLimits.ofDefaults().with(patience)));
    }

    /** {@return the next event, each line behind another; hearts that beat are passed over} */
    private static String next(Iterator<String> lines) {
        StringBuilder event = new StringBuilder();
        while (lines.hasNext()) {
            String line = lines.next();
            if (line.isEmpty() && !event.isEmpty()) {
                return event.toString();
            }
            if (!line.startsWith(":") && !line.isEmpty()) {
                event.append(line.replaceFirst("dlv_[0-9a-f]{24}", "dlv_1")).append('\n');
            }
        }
        return event.append("end").toString();
    }

    @Test
    void tellsOfEachDeliveryOnceItHasEnded() throws Exception {
        begin();
        scene.fire("Disk", "ops");
        scene.awaited("/api/v1/deliveries", "delivered");
        try (Stream<String> lines = scene.listen(EVENTS)) {
            Iterator<String> heard = lines.iterator();
            assertThat(heard.next()).isEqualTo(": deliveries as they end");
            scene.fire("Lag", "db");
            scene.fire("Load", "sms");
            assertThat(next(heard)).isEqualTo("""
                    id: 2
                    event: delivery
                    data: {"id":"dlv_1","state":"refused","receiver":"sms","plugin":"hook","destination":"sms/hook[0]",\
                    "incident":"{}/{team=\\"sms\\"}:{alertname=\\"Load\\"}","reason":"first notification",\
                    "decided_at":"2026-11-23T12:00:00Z","ended_at":"2026-11-23T12:00:00Z","detail":"status 400"}
                    """);
        }
    }

    @Test
    void goesOnBehindWhatWasHeardLast() throws Exception {
        begin();
        for (String team : List.of("ops", "sms")) {
            scene.fire("Disk", team);
            scene.awaited("/api/v1/deliveries?receiver=" + team, "ended_at\":\"");
        }
        assertThat(first(EVENTS + "?after=0")).startsWith("id: 1\n");
        assertThat(first(EVENTS + "?after=1")).startsWith("id: 2\n");
        assertThat(first(EVENTS + "?after=0", "Last-Event-ID", "1")).startsWith("id: 2\n");
        assertThat(first(EVENTS, "Last-Event-ID", "4711")).startsWith("id: 1\n");
    }

    private String first(String target, String... headers) throws Exception {
        try (Stream<String> lines = scene.listen(target, headers)) {
            return next(lines.iterator());
        }
    }

    @Test
    void letsItsHeartBeatSoThatTheConnectionIsNotTakenForDead() throws Exception {
        begin();
        try (Stream<String> lines = scene.listen(EVENTS)) {
            assertThat(lines.filter(line -> line.equals(":")).limit(5)).hasSize(5);
        }
    }

    @Test
    void tellsNoMoreThanSoManyAtOnce() throws Exception {
        begin();
        List<Stream<String>> listeners = new ArrayList<>();
        try {
            for (int i = 0; i < 64; i++) {
                listeners.add(scene.listen(EVENTS));
            }
            HttpResponse<String> refused = scene.get(EVENTS);
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.body())
                    .isEqualTo(
                            "{\"problems\":[{\"code\":\"P832\",\"place\":\"events of deliveries\","
                                    + "\"message\":\"64 listen, which is the maximum\",\"fix\":\"listen when another has gone\"}]}\n");
        } finally {
            listeners.forEach(Stream::close);
        }
        String again = "";
        while (!again.startsWith(":")) {
            scene.clock.advance(Duration.ofSeconds(1)); // There are only so many calls a second.
            try (Stream<String> lines = scene.listen(EVENTS)) {
                again = lines.findFirst().orElse("");
            }
        }
    }

    @Test
    void endsWithTheServiceAndKeepsItNotWaiting() throws Exception {
        begin();
        try (Stream<String> lines = scene.listen(EVENTS)) {
            Iterator<String> heard = lines.iterator();
            assertThat(heard.next()).startsWith(":");
            long began = System.nanoTime();
            scene.end();
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(9));
            assertThat(next(heard)).isEqualTo("end");
        }
    }

    @Test
    void refusesWhatIsNoNumberOfAnEvent() throws Exception {
        begin();
        assertThat(scene.get(EVENTS + "?after=x").body())
                .isEqualTo("{\"problems\":[{\"code\":\"P303\",\"place\":\"parameter 'after' of"
                        + " '/api/v1/deliveries/events'\",\"message\":\"found 'x', expected an integer\","
                        + "\"fix\":\"choose 0 to 9223372036854775807\"}]}\n");
        try (Stream<String> lines = scene.listen(EVENTS, "Last-Event-ID", "-1")) {
            assertThat(lines.findFirst().orElseThrow()).contains("header 'Last-Event-ID'");
        }
    }
}
