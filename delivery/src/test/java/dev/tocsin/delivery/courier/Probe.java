package dev.tocsin.delivery.courier;

import dev.tocsin.api.delivery.Delivery;
import dev.tocsin.api.delivery.Notifier;
import dev.tocsin.api.delivery.ReplyTable;
import dev.tocsin.api.delivery.Step;
import dev.tocsin.api.host.Host;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.Request;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A notifier as the compiler would write one, which keeps each delivery that it was asked to begin. */
final class Probe extends Notifier {
    private final URI target;
    private final List<Delivery> begun = new CopyOnWriteArrayList<>();

    Probe(URI target) {
        this.target = target;
    }

    @Override
    protected Host pluginHost() {
        return Host.ofDefaults();
    }

    @Override
    public Step begin(Incident incident, Delivery delivery) {
        begun.add(delivery);
        Request call = HttpCall.post(target).build();
        return Step.ask(call, reply -> ReplyTable.http().judge(reply, delivery.at()));
    }

    List<Delivery> begun() {
        return begun;
    }
}
