package dev.tocsin.transport.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.Connection;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.api.request.NoReply;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.request.Trust;
import dev.tocsin.api.request.Unsendable;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.transport.dial.Authority;
import dev.tocsin.transport.dial.NameLookup;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls through a proxy, which alone can look up their targets. */
@Timeout(30)
class ProxyTests {
    private static final String NO_CONTENT = "HTTP/1.1 204 No Content\r\n\r\n";
    private static final Map<String, MaskedText> LOGIN = Map.of(
            "Proxy-Authorization", MaskedText.basic("ops", Secret.of("canary")), "X-Team", MaskedText.of("core"));

    private final HttpCalls calls = new HttpCalls(HttpSettings.ofDefaults(), new NameLookup(host -> {
        if (host.equals("proxy.corp")) {
            return new InetAddress[] {InetAddress.getLoopbackAddress()};
        }
        throw new UnknownHostException(host);
    }));

    @AfterEach
    void close() {
        calls.close();
    }

    @Test
    void passesAPlainRequestOnThroughTheProxy() throws Exception {
        try (Peer proxy = Peer.answering(NO_CONTENT)) {
            assertThat(ask("http://chat.example/hook?a=b", through(proxy, LOGIN)))
                    .isInstanceOf(Reply.class);
            assertThat(proxy.nextHeard())
                    .startsWith("POST http://chat.example/hook?a=b HTTP/1.1\r\n")
                    .contains("Host: chat.example\r\n", "Proxy-Authorization: Basic b3BzOmNhbmFyeQ==\r\n")
                    .doesNotContain("X-Team");
        }
    }

    @Test
    void usesAConnectionToTheProxyAgain() throws Exception {
        try (Peer proxy = Peer.answering(NO_CONTENT)) {
            ask("http://chat.example/", through(proxy, Map.of()));
            ask("http://chat.example/", through(proxy, Map.of()));

            assertThat(proxy.connections()).isEqualTo(1);
        }
    }

    @Test
    void securesAConnectionWithTheTargetItself(@TempDir Path folder) throws Exception {
        Authority authority = Authority.in(folder);
        authority.issue("target", "-ext", "SAN=dns:chat.example");
        try (Peer target = Peer.secured(authority.showing("target"), false);
                Peer proxy = Peer.connectingTo(target.uri("/").getPort())) {
            Trust trust = new Trust(Optional.of(authority.pem()), Optional.empty(), Optional.empty(), Optional.empty());
            Connection connection = new Connection(Optional.of(named(proxy)), List.of(), LOGIN, Optional.of(trust));

            assertThat(ask("https://chat.example/canary", connection)).isInstanceOf(Reply.class);
            assertThat(proxy.nextHeard())
                    .startsWith("CONNECT chat.example:443 HTTP/1.1\r\nHost: chat.example:443\r\n")
                    .contains("Proxy-Authorization: Basic b3BzOmNhbmFyeQ==\r\n", "X-Team: core\r\n")
                    .doesNotContain("canary");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP/1.1 407 canary, the proxy refused (status 407)",
        "HTTP/1.0 503 canary, the proxy refused (status 503)",
        "SSH-2.0-canary, the proxy did not answer",
    })
    void saysWhatTheProxySaid(String line, String why) throws Exception {
        try (Peer proxy = Peer.closingAfter(line + "\r\n\r\n")) {
            assertThat(ask("https://chat.example:8443/", through(proxy, LOGIN)))
                    .isEqualTo(new NoReply("cannot connect to 'chat.example:8443' through the proxy "
                            + proxy.name().replace("127.0.0.1", "proxy.corp") + ": " + why));
        }
    }

    @Test
    void givesUpAProxyThatSaysNothing() throws Exception {
        try (Peer proxy = Peer.fallingSilentAfter("HTTP/1.1 200 ")) {
            HttpCall call = HttpCall.post(URI.create("https://chat.example/"))
                    .connection(through(proxy, Map.of()))
                    .timeout(Duration.ofMillis(300))
                    .build();

            assertThat(calls.perform(call, Duration.ofSeconds(10)))
                    .isEqualTo(new NoReply("no reply from 'chat.example' through the proxy "
                            + proxy.name().replace("127.0.0.1", "proxy.corp") + " within 300ms"));
        }
    }

    @Test
    void saysThatTheNameOfTheProxyIsUnknown() {
        assertThat(ask("https://chat.example/", through(URI.create("http://gone.corp:3128"), Map.of())))
                .isEqualTo(new NoReply("the name of the proxy 'gone.corp:3128' is unknown"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.5", "[::ffff:a00:5]", "[fd00::5]"})
    void doesNotLetTheProxyReachAnAddressThatItMayNotReachItself(String host) throws Exception {
        try (Peer proxy = Peer.answering(NO_CONTENT)) {
            assertThat(ask("http://" + host + "/", through(proxy, Map.of())))
                    .isInstanceOfSatisfying(
                            Unsendable.class,
                            answer -> assertThat(answer.reason()).contains("a private address"));
            assertThat(proxy.connections()).isZero();
        }
    }

    @Test
    void goesAroundTheProxyWhereItIsToldTo() throws Exception {
        try (Peer proxy = Peer.answering(NO_CONTENT)) {
            Connection connection =
                    new Connection(Optional.of(named(proxy)), List.of("chat.example"), Map.of(), Optional.empty());

            assertThat(ask("http://chat.example/", connection))
                    .isEqualTo(new NoReply("the name of 'chat.example' is unknown"));
            assertThat(proxy.connections()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://proxy.corp, the address of the proxy does not begin with 'http://' and a host",
        "socks5://proxy.corp:1080, the address of the proxy does not begin with 'http://' and a host",
        "http:proxy.corp, the address of the proxy does not begin with 'http://' and a host",
    })
    void usesNoProxyOfAnotherKind(URI proxy, String why) {
        assertThat(ask("https://chat.example/", through(proxy, Map.of()))).isEqualTo(new Unsendable(why));
    }

    @Test
    void tellsTheProxyNothingThatForgesAHeader() throws Exception {
        try (Peer proxy = Peer.answering(NO_CONTENT)) {
            assertThat(ask("https://chat.example/", through(proxy, Map.of("X-Team", MaskedText.of("a\r\nb: c")))))
                    .isEqualTo(new Unsendable("the value of the header 'X-Team' holds a control character"));
        }
    }

    private static URI named(Peer proxy) {
        return URI.create("http://proxy.corp:" + proxy.uri("/").getPort());
    }

    private static Connection through(Peer proxy, Map<String, MaskedText> headers) {
        return through(named(proxy), headers);
    }

    private static Connection through(URI proxy, Map<String, MaskedText> headers) {
        return new Connection(Optional.of(proxy), List.of(), headers, Optional.empty());
    }

    private Answer ask(String address, Connection connection) {
        HttpCall call =
                HttpCall.post(URI.create(address)).connection(connection).build();
        return calls.perform(call, Duration.ofSeconds(10));
    }
}
