package dev.tocsin.transport.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.NoReply;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.request.Unsendable;
import dev.tocsin.contract.value.SecretUri;
import dev.tocsin.transport.dial.NameLookup;
import dev.tocsin.transport.egress.Egress;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls go where the egress lets them, whatever a name says and however an address is written. */
@Timeout(10)
class GuardTests {
    private static final Duration AMPLE = Duration.ofSeconds(10);
    private static final String NO_CONTENT = "HTTP/1.1 204 No Content\r\n\r\n";

    private final Queue<List<String>> answers = new ArrayDeque<>();

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, '''127.0.0.1'' is a loopback address'",
        "[::1], '''::1'' is at 0:0:0:0:0:0:0:1, a loopback address'",
        "[::ffff:7f00:1], '''::ffff:7f00:1'' is at 127.0.0.1, a loopback address'",
        "169.254.169.254, '''169.254.169.254'' is a link-local address, as that of a cloud''s metadata'",
    })
    void refusesALiteralHoweverItIsWritten(String host, String where) throws Exception {
        try (Peer peer = Peer.answering(NO_CONTENT);
                HttpCalls calls = new HttpCalls(HttpSettings.ofDefaults())) {
            URI uri = URI.create(peer.uri("/").toString().replace("127.0.0.1", host));

            assertThat(calls.perform(HttpCall.post(uri).build(), AMPLE))
                    .isEqualTo(new Unsendable(where + "; if that is meant, allow it with '--allow-egress "
                            + host.replaceAll("[\\[\\]]", "") + "'"));
            assertThat(peer.connections()).isZero();
        }
    }

    @Test
    void refusesANameThatLeadsToAPrivateAddressAndTellsNothingElseOfTheTarget() throws Exception {
        answers.add(List.of("10.0.0.5"));

        assertThat(ask(HttpSettings.ofDefaults(), "https://chat.corp:8443/canary"))
                .isEqualTo(new Unsendable("'chat.corp' is at 10.0.0.5, a private address;"
                        + " if that is meant, allow it with '--allow-egress chat.corp'"));
    }

    @Test
    void refusesANameOfWhichOneAddressIsPrivateAndLeavesItToBeTriedAgain() throws Exception {
        answers.add(List.of("1.1.1.1", "10.0.0.5"));

        assertThat(ask(HttpSettings.ofDefaults(), "https://chat.example/"))
                .isEqualTo(new NoReply("'chat.example' is at 10.0.0.5, a private address, and on the internet too;"
                        + " if that is meant, allow it with '--allow-egress chat.example'"));
    }

    @Test
    void goesWhereItIsAllowedTo() throws Exception {
        try (Peer peer = Peer.answering(NO_CONTENT)) {
            answers.add(List.of("127.0.0.1"));
            URI uri = named("chat.corp", peer);

            assertThat(ask(allowing("chat.corp:" + uri.getPort()), uri.toString()))
                    .isInstanceOf(Reply.class);
        }
    }

    /** Between the judgement and the connection a name cannot change: it is looked up once. */
    @Test
    void dialsTheAddressThatWasJudged() throws Exception {
        try (Peer peer = Peer.answering(NO_CONTENT)) {
            answers.add(List.of("127.0.0.1"));
            answers.add(List.of("10.0.0.5"));

            assertThat(ask(allowing("127.0.0.1"), named("chat.corp", peer).toString()))
                    .isInstanceOf(Reply.class);
            assertThat(answers).hasSize(1);
        }
    }

    @Test
    void judgesANameAnewForEachConnection() throws Exception {
        try (Peer peer = Peer.closingAfter("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
                HttpCalls calls = calls(allowing("127.0.0.1"))) {
            answers.add(List.of("127.0.0.1"));
            answers.add(List.of("127.0.0.2"));
            HttpCall call = HttpCall.post(named("chat.corp", peer)).build();

            assertThat(calls.perform(call, AMPLE)).isInstanceOf(Reply.class);
            assertThat(calls.perform(call, AMPLE))
                    .isEqualTo(new Unsendable("'chat.corp' is at 127.0.0.2, a loopback address;"
                            + " if that is meant, allow it with '--allow-egress chat.corp'"));
        }
    }

    private Answer ask(HttpSettings settings, String address) {
        try (HttpCalls calls = calls(settings)) {
            return calls.perform(
                    HttpCall.post(SecretUri.of(URI.create(address))).build(), AMPLE);
        }
    }

    private HttpCalls calls(HttpSettings settings) {
        return new HttpCalls(settings, new NameLookup(host -> addresses(answers.remove())));
    }

    private static HttpSettings allowing(String what) {
        return HttpSettings.ofDefaults().egress(Egress.publicOnly().allowing(what));
    }

    private static URI named(String host, Peer peer) {
        return URI.create(peer.uri("/").toString().replace("127.0.0.1", host));
    }

    private static InetAddress[] addresses(List<String> literals) throws UnknownHostException {
        InetAddress[] found = new InetAddress[literals.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = InetAddress.getByName(literals.get(i));
        }
        return found;
    }
}
