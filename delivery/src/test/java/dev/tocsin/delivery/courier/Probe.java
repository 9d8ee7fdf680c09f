package dev.tocsin.delivery.courier;

import dev.tocsin.api.delivery.Delivery;
import dev.tocsin.api.delivery.HttpNotifier;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.host.Host;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.HttpConfig;
import dev.tocsin.contract.semantics.DeliverySemantics;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A notifier as the compiler would write one, which keeps each delivery that it was asked to begin. */
final class Probe extends HttpNotifier {
    private final URI target;
    private final List<Delivery> begun = new CopyOnWriteArrayList<>();

    Probe(URI target) {
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
        begun.add(notice.delivery());
        return HttpCall.post(target).build();
    }

    List<Delivery> begun() {
        return begun;
    }
}
