package dev.tocsin.api.request;

import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import dev.tocsin.contract.value.Secret;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How an {@link HttpCall} gets to its target, where that is said. A value: calls whose connections are equal share what is
 * open. Immutable.
 *
 * @param proxy the proxy, such as {@code http://proxy.corp:3128}; empty = none
 * @param noProxy targets that are called without it: {@code chat.corp} with all below it, {@code .corp} what is below it,
 *     {@code 10.0.0.5}, {@code 10.0.0.0/8}, each with a port or without, or {@code *}; this machine always is
 * @param proxyHeaders what the proxy is told beside, such as {@code Proxy-Authorization}
 * @param trust whom TLS trusts and which key it shows; empty = as the transport is set up
 * @since 0.1
 */
public record Connection(
        Optional<URI> proxy, List<String> noProxy, Map<String, MaskedText> proxyHeaders, Optional<Trust> trust) {
    private static final Connection DIRECT = new Connection(Optional.empty(), List.of(), Map.of(), Optional.empty());

    /**
     * Takes copies.
     *
     * @throws IllegalArgumentException if the proxy's address has a login, which everyone could read; the header {@code
     *     Proxy-Authorization} takes it
     */
    public Connection {
        if (proxy.map(URI::getRawUserInfo).isPresent()) {
            throw new IllegalArgumentException(
                    "the address of the proxy has a login; give it as 'Proxy-Authorization'");
        }
        noProxy = List.copyOf(noProxy);
        proxyHeaders = Collections.unmodifiableMap(new LinkedHashMap<>(proxyHeaders));
    }

    /** {@return the connection of a call that says nothing of it: without a proxy, and with the transport's own trust} */
    public static Connection direct() {
        return DIRECT;
    }

    /** {@return this connection without its proxy} */
    public Connection withoutProxy() {
        return trust.isEmpty() ? DIRECT : new Connection(Optional.empty(), List.of(), Map.of(), trust);
    }

    Stream<Secret> secrets() {
        return proxyHeaders.values().stream().flatMap(MaskedText::secrets);
    }

    Json toJson() {
        MembersBuilder headers = Json.members();
        proxyHeaders.forEach((name, value) -> headers.with(name, value.toString()));
        return Json.members()
                .with("proxy", proxy.map(URI::toString).map(Json::of).orElseGet(Json::nothing))
                .with("no_proxy", Json.items(noProxy.stream().map(Json::of).toList()))
                .with("proxy_headers", headers.build())
                .with("trust", trust.map(Trust::toJson).orElseGet(Json::nothing))
                .build();
    }
}
