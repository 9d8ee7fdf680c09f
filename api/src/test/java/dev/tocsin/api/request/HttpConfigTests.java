package dev.tocsin.api.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.api.request.HttpConfig.Authorization;
import dev.tocsin.api.request.HttpConfig.BasicAuth;
import dev.tocsin.api.request.HttpConfig.HeaderValues;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.contract.value.SecretUri;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HttpConfigTests {
    private static final Secret CANARY = Secret.of("canary");
    private static final HttpCall CALL =
            HttpCall.post(URI.create("https://chat.example/")).build();

    private Optional<BasicAuth> basicAuth = Optional.empty();
    private Optional<Authorization> authorization = Optional.empty();
    private Optional<TlsConfig> tlsConfig = Optional.empty();
    private Optional<SecretUri> proxyUrl = Optional.empty();
    private Optional<String> noProxy = Optional.empty();
    private boolean proxyFromEnvironment;
    private Optional<Map<String, List<Secret>>> proxyConnectHeader = Optional.empty();
    private Optional<Map<String, HeaderValues>> httpHeaders = Optional.empty();

    @Test
    void changesNothingWhereItSaysNothing() {
        assertThat(config().applyTo(CALL)).usingRecursiveComparison().isEqualTo(CALL);
    }

    @Test
    void showsUserAndPassword() {
        basicAuth = Optional.of(new BasicAuth("ops", Optional.of(CANARY)));

        assertThat(applied().headers()).containsEntry("Authorization", MaskedText.basic("ops", CANARY));
    }

    @Test
    void showsCredentials() {
        authorization = Optional.of(new Authorization("Bearer", CANARY));

        assertThat(applied().headers())
                .containsEntry("Authorization", MaskedText.of("Bearer ").plus(CANARY));
    }

    @Test
    void addsHeadersOfPublicAndSecretValues() {
        HeaderValues both = new HeaderValues(Optional.of(List.of("a", "b")), Optional.of(List.of(CANARY)));
        httpHeaders =
                Optional.of(Map.of("X-Team", both, "X-None", new HeaderValues(Optional.empty(), Optional.empty())));

        assertThat(applied().headers().get("X-Team")).hasToString("a, b, [secret]");
        assertThat(applied().headers().get("X-Team").reveal()).isEqualTo("a, b, canary");
        assertThat(applied().headers().get("X-None")).hasToString("");
    }

    @Test
    void leavesTheCallsOwnHeadersAlone() {
        authorization = Optional.of(new Authorization("Bearer", CANARY));
        HttpCall own = CALL.toBuilder().header("authorization", "GenieKey 1").build();

        assertThat(config().applyTo(own).headers())
                .containsOnly(Map.entry("authorization", MaskedText.of("GenieKey 1")));
    }

    @Test
    void goesThroughTheProxyAndKeepsItsLoginOutOfTheAddress() {
        proxyUrl = Optional.of(SecretUri.of(URI.create("http://ops:can%2Bary@my_proxy:3128/")));
        noProxy = Optional.of("corp, 10.0.0.0/8");
        proxyConnectHeader = Optional.of(Map.of("X-Team", List.of(CANARY, CANARY)));

        Connection connection = applied().connection();

        assertThat(connection.proxy()).contains(URI.create("http://my_proxy:3128"));
        assertThat(connection.noProxy()).containsExactly("corp", "10.0.0.0/8");
        assertThat(connection.proxyHeaders())
                .containsEntry("Proxy-Authorization", MaskedText.basic("ops", Secret.of("can+ary")));
        assertThat(connection.proxyHeaders().get("X-Team").reveal()).isEqualTo("canary, canary");
        assertThat(applied().toJson().toString() + connection).doesNotContain("can+ary", "canary");
    }

    @Test
    void trustsAndShowsWhatItIsGiven() {
        tlsConfig = Optional.of(tls(Optional.of(CANARY), Optional.of(CANARY), false));

        assertThat(applied().connection().trust())
                .contains(new Trust(Optional.of(CANARY), Optional.of(CANARY), Optional.of(CANARY), Optional.of("x")));
    }

    @Test
    void saysAllThatIsWrong() {
        basicAuth = Optional.of(new BasicAuth("ops", Optional.empty()));
        authorization = Optional.of(new Authorization("Bearer", CANARY));
        proxyFromEnvironment = true;
        tlsConfig = Optional.of(tls(Optional.of(CANARY), Optional.empty(), true));

        assertThatThrownBy(this::config)
                .isInstanceOf(ProblemException.class)
                .hasMessageContainingAll(
                        "[P311] http_config: 'basic_auth' and 'authorization' are given together; keep one of them",
                        "[P314] http_config.proxy_from_environment: calls do not depend on the environment;"
                                + " give 'proxy_url' and 'no_proxy'",
                        "[P311] http_config.tls_config: of 'cert' and 'key', one is given without the other;"
                                + " give both or none",
                        "[P314] http_config.tls_config.insecure_skip_verify: TLS is always verified;"
                                + " give the certificate of the target's authority as 'ca_file'");
    }

    private static TlsConfig tls(Optional<Secret> cert, Optional<Secret> key, boolean insecureSkipVerify) {
        return new TlsConfig(
                Optional.of(CANARY),
                cert,
                key,
                Optional.of("x"),
                Optional.empty(),
                Optional.empty(),
                insecureSkipVerify);
    }

    private HttpCall applied() {
        return config().applyTo(CALL);
    }

    private HttpConfig config() {
        return new HttpConfig(
                basicAuth,
                authorization,
                tlsConfig,
                proxyUrl,
                noProxy,
                proxyFromEnvironment,
                proxyConnectHeader,
                true,
                true,
                httpHeaders);
    }
}
