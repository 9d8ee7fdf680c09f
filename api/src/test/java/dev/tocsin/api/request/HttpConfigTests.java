package dev.tocsin.api.request;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.value.Secret;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HttpConfigTests {
    private static final Secret CANARY = Secret.of("canary");
    private static final HttpCall CALL =
            HttpCall.post(URI.create("https://chat.example/")).build();

    @Test
    void changesNothingWhereItSaysNothing() {
        assertThat(applied(Map.of())).usingRecursiveComparison().isEqualTo(CALL);
    }

    @Test
    void showsUserAndPassword() {
        assertThat(applied(Map.of("basic_auth", Map.of("username", "ops", "password", CANARY)))
                        .headers())
                .containsEntry("Authorization", MaskedText.basic("ops", CANARY));
        assertThat(applied(Map.of("basic_auth", Map.of())).headers())
                .containsEntry("Authorization", MaskedText.basic("", Secret.of("")));
    }

    @Test
    void showsCredentials() {
        assertThat(applied(Map.of("authorization", Map.of("credentials", CANARY)))
                        .headers())
                .containsEntry("Authorization", MaskedText.of("Bearer ").plus(CANARY));
        assertThat(applied(Map.of("authorization", Map.of("type", "Token", "credentials", CANARY)))
                        .headers())
                .containsEntry("Authorization", MaskedText.of("Token ").plus(CANARY));
    }

    @Test
    void addsHeadersOfPublicAndSecretValues() {
        HttpCall call = applied(Map.of(
                "http_headers",
                Map.of("X-Team", Map.of("values", List.of("a", "b"), "secrets", List.of(CANARY)), "X-None", Map.of())));

        assertThat(call.headers().get("X-Team")).hasToString("a, b, [secret]");
        assertThat(call.headers().get("X-Team").reveal()).isEqualTo("a, b, canary");
        assertThat(call.headers().get("X-None")).hasToString("");
    }

    @Test
    void leavesTheCallsOwnHeadersAlone() {
        HttpCall own = CALL.toBuilder().header("authorization", "GenieKey 1").build();

        assertThat(HttpConfig.of(Map.of("authorization", Map.of("credentials", CANARY)))
                        .applyTo(own)
                        .headers())
                .containsOnly(Map.entry("authorization", MaskedText.of("GenieKey 1")));
    }

    @Test
    void changesNothingMoreWhenItIsAppliedAgain() {
        HttpConfig config = HttpConfig.of(Map.of(
                "authorization", Map.of("credentials", CANARY), "proxy_url", "http://proxy:1", "no_proxy", "corp"));

        HttpCall once = config.applyTo(CALL);

        assertThat(config.applyTo(once)).usingRecursiveComparison().isEqualTo(once);
    }

    @Test
    void goesThroughTheProxyAndKeepsItsLoginOutOfTheAddress() {
        HttpCall call = applied(Map.of(
                "proxy_url", "http://ops:can%2Bary@my_proxy:3128/",
                "no_proxy", "corp, 10.0.0.0/8",
                "proxy_connect_header", Map.of("X-Team", List.of(CANARY, CANARY))));

        Connection connection = call.connection();

        assertThat(connection.proxy()).contains(URI.create("http://my_proxy:3128"));
        assertThat(connection.noProxy()).containsExactly("corp", "10.0.0.0/8");
        assertThat(connection.proxyHeaders())
                .containsEntry("Proxy-Authorization", MaskedText.basic("ops", Secret.of("can+ary")));
        assertThat(connection.proxyHeaders().get("X-Team").reveal()).isEqualTo("canary, canary");
        assertThat(call.toJson().toString() + connection).doesNotContain("can+ary", "canary");
    }

    @Test
    void trustsAndShowsWhatItIsGiven() {
        HttpCall call =
                applied(Map.of("tls_config", Map.of("ca", CANARY, "cert", CANARY, "key", CANARY, "server_name", "x")));

        assertThat(call.connection().trust())
                .contains(new Trust(Optional.of(CANARY), Optional.of(CANARY), Optional.of(CANARY), Optional.of("x")));
    }

    @Test
    void saysAllThatIsWrong() {
        assertThatThrownBy(() -> HttpConfig.of(Map.of(
                        "basic_auth", Map.of("username", "ops"),
                        "authorization", Map.of("credentials", CANARY),
                        "proxy_from_environment", true,
                        "tls_config", Map.of("cert", CANARY, "insecure_skip_verify", true))))
                .isInstanceOf(ProblemException.class)
                .hasMessageContainingAll(
                        "[P311] http_config: 'basic_auth' and 'authorization' are given together; keep one of them",
                        "[P314] member 'proxy_from_environment' of http_config: calls do not depend on the environment;"
                                + " give 'proxy_url' and 'no_proxy'",
                        "[P311] member 'tls_config' of http_config: of 'cert' and 'key', one is given without the other;"
                                + " give both or none",
                        "[P314] member 'tls_config.insecure_skip_verify' of http_config: TLS is always verified;"
                                + " give the certificate of the target's authority as 'ca_file'");
    }

    @Test
    void saysWhatIsNoMember() {
        assertThatThrownBy(() -> HttpConfig.of(Map.of("proxy_uri", "http://proxy:1")))
                .hasMessage(
                        "[P301] member 'proxy_uri' of http_config: nothing has this name; did you mean 'proxy_url'?");
    }

    @Nested
    class WithATokenOfAnAuthority {
        private final HttpConfig config = HttpConfig.of(Map.of(
                "oauth2",
                Map.of(
                        "client_id", "ops:1",
                        "client_secret", "can ary",
                        "token_url", "https://login.example/token",
                        "scopes", List.of("send", "read"),
                        "endpoint_params", Map.of("audience", "chat"))));

        @Test
        void asksForItFirst() {
            HttpCall token = config.tokenFor(CALL).orElseThrow().call();

            assertThat(token).hasToString("POST https://login.example/token");
            assertThat(token.headers())
                    .containsEntry("Authorization", MaskedText.basic("ops%3A1", Secret.of("can+ary")));
            assertThat(new String(token.body().orElseThrow().reveal(), UTF_8))
                    .isEqualTo("grant_type=client_credentials&scope=send+read&audience=chat");
            assertThat(token.timeout()).isEqualTo(CALL.timeout());
        }

        @Test
        void asksForItOverTheConnectionOfTheCallUnlessItHasOneOfItsOwn() {
            assertThat(proxyOfToken(Map.of())).contains(URI.create("http://proxy:1"));
            assertThat(proxyOfToken(Map.of("proxy_url", "http://ops:canary@other:2")))
                    .contains(URI.create("http://other:2"));
            assertThat(proxyOfToken(Map.of("tls_config", Map.of("server_name", "login.corp"))))
                    .isEmpty();
        }

        private static Optional<URI> proxyOfToken(Map<String, ?> own) {
            Map<String, Object> login = new HashMap<>(
                    Map.of("client_id", "ops", "client_secret", "can ary", "token_url", "https://login.example/token"));
            login.putAll(own);
            HttpConfig config = HttpConfig.of(Map.of("oauth2", login, "proxy_url", "http://proxy:1"));
            assertThat(config.applyTo(CALL).connection().proxy()).contains(URI.create("http://proxy:1"));
            return config.tokenFor(CALL).orElseThrow().call().connection().proxy();
        }

        @Test
        void asksForNoneWhereTheCallShowsItself() {
            HttpCall own =
                    CALL.toBuilder().header("Authorization", "GenieKey 1").build();

            assertThat(config.tokenFor(own)).isEmpty();
            assertThat(HttpConfig.of(Map.of()).tokenFor(CALL)).isEmpty();
        }

        @Test
        void readsItFromTheReply() {
            assertThat(header("{\"access_token\": \"canary\", \"token_type\": \"bearer\"}"))
                    .contains(MaskedText.of("Bearer ").plus(CANARY));
            assertThat(header("{\"access_token\": 1}")).isEmpty();
            assertThat(header("[]")).isEmpty();
            assertThat(header("<html>")).isEmpty();
        }

        private Optional<MaskedText> header(String body) {
            byte[] octets = body.getBytes(UTF_8);
            return config.tokenFor(CALL).orElseThrow().header(Reply.http(200, Map.of(), octets));
        }
    }

    private static HttpCall applied(Map<String, ?> members) {
        return HttpConfig.of(members).applyTo(CALL);
    }
}
