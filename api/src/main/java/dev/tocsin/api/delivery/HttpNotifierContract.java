package dev.tocsin.api.delivery;

import dev.tocsin.api.generated.Companion;

/** Carries the contract of {@link HttpNotifier} to the compilation of classes that extend it. */
@Companion({
    "{\"group\":\"delivery\"",
    ",\"plugin_name\":\"http-notifier\"",
    ",\"aliases\":[]",
    ",\"doc\":\"A notifier whose target is asked over HTTP.\"",
    ",\"constructor\":\"(Optional<HttpConfig> http_config = null)\"",
    ",\"fields\":",
    "[{\"name\":\"http_config\",\"kind\":\"object\",\"choices\":null,\"minimum\":null,\"maximum\":null,\"pattern\":null,\"format\":\"http_config\",\"secret\":false,\"items\":null,\"members\":null,\"description\":\"How calls are made: login, headers, proxy and TLS, by Alertmanager's keys.\",\"required\":false,\"default\":null,\"annotation\":\"java.util.Optional<dev.tocsin.api.request.HttpConfig>\",\"aliases\":[],\"deprecated\":null,\"global\":\"http_config\"}",
    "]",
    ",\"rules\":[]",
    ",\"actions\":[]",
    ",\"semantics\":null",
    ",\"definition\":\"dev.tocsin.api.delivery.HttpNotifier\"",
    ",\"factory\":\"\"",
    ",\"contract_version\":1",
    ",\"api_version\":\"0.1\"",
    "}",
})
final class HttpNotifierContract {
    private HttpNotifierContract() {}
}
