package dev.tocsin.api.request;

import dev.tocsin.api.Param;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.contract.value.SecretUri;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the calls of a notifier are made, as a receivers file says it under {@code http_config}. Names and defaults are
 * Alertmanager's. Redirects are never followed and TLS is always verified, whatever is said. Immutable.
 *
 * @param basicAuth user and password
 * @param authorization the header {@code Authorization}
 * @param tlsConfig whom to trust and which key to show
 * @param proxyUrl the proxy, with its login if it has one
 * @param noProxy what is called without it, separated by commas
 * @param proxyFromEnvironment not supported
 * @param proxyConnectHeader what the proxy is told beside
 * @param followRedirects taken without effect
 * @param enableHttp2 taken without effect
 * @param httpHeaders headers of each call
 * @since 0.1
 */
public record HttpConfig(
        @Param(description = "User and password that a call shows.")
        Optional<BasicAuth> basicAuth,

        @Param(description = "The header 'Authorization' of a call.")
        Optional<Authorization> authorization,

        @Param(description = "Whom TLS trusts, and which key it shows.")
        Optional<TlsConfig> tlsConfig,

        @Param(description = "The proxy, such as 'http://proxy.corp:3128', with its login if it has one.")
        Optional<SecretUri> proxyUrl,

        @Param(description = "Hosts and addresses that are called without the proxy, separated by commas.")
        Optional<String> noProxy,

        @Param(defaultValue = "false", description = "Not supported: give 'proxy_url'.")
        boolean proxyFromEnvironment,

        @Param(description = "What a proxy is told when it is asked to connect, by header.")
        Optional<Map<String, List<Secret>>> proxyConnectHeader,

        @Param(defaultValue = "true", description = "Taken without effect: redirects are never followed.")
        boolean followRedirects,

        @Param(defaultValue = "true", description = "Taken without effect: calls are made over HTTP/1.1.")
        boolean enableHttp2,

        @Param(description = "Headers of each call, by name.")
        Optional<Map<String, HeaderValues>> httpHeaders) {
    private static final String AUTHORIZATION = "Authorization";

    /**
     * Checks what no contract can say.
     *
     * @throws ProblemException if more than one way to log in is given, TLS is not to be verified, a certificate is without its
     *     key, or the proxy is to be taken from the environment
     */
    public HttpConfig {
        Problems.Collector problems = Problems.collector();
        if (basicAuth.isPresent() && authorization.isPresent()) {
            problems.add(
                    Code.RULE_ACROSS_FIELDS,
                    "http_config",
                    "'basic_auth' and 'authorization' are given together",
                    "keep one of them");
        }
        if (proxyFromEnvironment) {
            problems.add(
                    Code.UNSAFE_SETTING,
                    "http_config.proxy_from_environment",
                    "calls do not depend on the environment",
                    "give 'proxy_url' and 'no_proxy'");
        }
        tlsConfig.ifPresent(tls -> tls.check("http_config.tls_config", problems));
        problems.toProblems().orThrow();
    }

    /** {@return a call as this says: with login and headers where it has none of its own, over the connection} */
    public HttpCall applyTo(HttpCall call) {
        Map<String, MaskedText> headers = new LinkedHashMap<>();
        basicAuth.ifPresent(login -> headers.put(AUTHORIZATION, login.header()));
        authorization.ifPresent(login -> headers.put(AUTHORIZATION, login.header()));
        httpHeaders.ifPresent(all -> all.forEach((name, values) -> headers.put(name, values.joined())));
        HttpCall.Builder applied = call.toBuilder().connection(connection());
        headers.forEach((name, value) -> {
            if (call.headers().keySet().stream().noneMatch(name::equalsIgnoreCase)) {
                applied.header(name, value);
            }
        });
        return applied.build();
    }

    private Connection connection() {
        Map<String, MaskedText> headers = new LinkedHashMap<>();
        proxyUrl.map(ProxyAddress::new)
                .flatMap(ProxyAddress::login)
                .ifPresent(login -> headers.put("Proxy-Authorization", login));
        proxyConnectHeader.ifPresent(all -> all.forEach((name, values) ->
                headers.put(name, HeaderValues.joined(values.stream().map(MaskedText::of)))));
        return new Connection(
                proxyUrl.map(ProxyAddress::new).map(ProxyAddress::withoutLogin),
                noProxy.stream()
                        .flatMap(list -> Stream.of(list.split(",")))
                        .map(String::strip)
                        .toList(),
                headers,
                tlsConfig.flatMap(TlsConfig::trust));
    }

    /**
     * User and password.
     *
     * @param username the user
     * @param password the password
     */
    public record BasicAuth(
            @Param(defaultValue = "", description = "The user.")
            String username,

            @Param(description = "The password.") Optional<Secret> password) {
        private MaskedText header() {
            return MaskedText.basic(username, password.orElseGet(() -> Secret.of("")));
        }
    }

    /**
     * The header {@code Authorization}.
     *
     * @param type its first word
     * @param credentials what follows
     */
    public record Authorization(
            @Param(defaultValue = "Bearer", description = "The first word of the header.")
            String type,

            @Param(description = "What follows it.") Secret credentials) {
        private MaskedText header() {
            return MaskedText.of(type + " ").plus(credentials);
        }
    }

    /**
     * The values of one header.
     *
     * @param values those that everyone may see
     * @param secrets those that nobody may
     */
    public record HeaderValues(
            @Param(description = "Values that everyone may see.")
            Optional<List<String>> values,

            @Param(description = "Values that nobody may see.")
            Optional<List<Secret>> secrets) {
        private MaskedText joined() {
            return joined(Stream.concat(
                    values.stream().flatMap(List::stream).map(MaskedText::of),
                    secrets.stream().flatMap(List::stream).map(MaskedText::of)));
        }

        private static MaskedText joined(Stream<MaskedText> all) {
            return all.reduce((before, next) -> before.plus(", ").plus(next)).orElseGet(() -> MaskedText.of(""));
        }
    }
}
