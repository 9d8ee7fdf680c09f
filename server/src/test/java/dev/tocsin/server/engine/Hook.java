package dev.tocsin.server.engine;

import static java.util.stream.Collectors.joining;

import dev.tocsin.api.delivery.HttpNotifier;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.host.Host;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.HttpConfig;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.contract.semantics.DeliverySemantics;
import java.net.URI;
import java.util.Optional;

/** A notifier as the compiler would write one, which says in words what it tells. */
public final class Hook extends HttpNotifier {
    private final URI target;

    /** Makes one that posts to an address. */
    public Hook(URI target) {
        this.target = target;
    }

    @Override
    protected Optional<HttpConfig> httpConfig() {
        return Optional.empty();
    }

    @Override
    protected Host pluginHost() {
        return Host.ofDefaults();
    }

    @Override
    protected DeliverySemantics pluginSemantics() {
        return DeliverySemantics.http();
    }

    @Override
    protected HttpCall call(Notice notice) {
        Incident incident = notice.incident();
        String alerts = incident.alerts().stream()
                .map(alert -> alert.status().word() + " " + alert.labels())
                .collect(joining(", "));
        String words = "attempt " + notice.delivery().attempt() + ", "
                + notice.delivery().reason() + ": " + alerts;
        return HttpCall.post(target)
                .body(Body.text("text/plain", MaskedText.of(words)))
                .build();
    }
}
