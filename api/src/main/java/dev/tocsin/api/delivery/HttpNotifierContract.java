package dev.tocsin.api.delivery;

import dev.tocsin.api.generated.Companion;

/** Carries the contract of {@link HttpNotifier} to the compilation of classes that extend it. */
@Companion({
    "{\"group\":\"delivery\"",
    ",\"plugin_name\":\"http-notifier\"",
    ",\"aliases\":[]",
    ",\"doc\":\"A notifier whose target is asked over HTTP.\"",
    ",\"constructor\":\"()\"",
    ",\"fields\":[]",
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
