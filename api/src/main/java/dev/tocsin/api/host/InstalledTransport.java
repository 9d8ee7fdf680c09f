package dev.tocsin.api.host;

import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.Request;
import dev.tocsin.api.request.Transport;
import dev.tocsin.api.request.Unsendable;
import java.time.Duration;
import java.util.Optional;
import java.util.ServiceLoader;

/** The transport that is installed beside this library, looked for once, when it is first needed. */
final class InstalledTransport implements Transport {
    @Override
    public Answer perform(Request request, Duration budget) {
        return Found.TRANSPORT
                .<Answer>map(transport -> transport.perform(request, budget))
                .orElseGet(() -> new Unsendable(
                        "no transport is installed; add the artifact 'dev.tocsin:transport' to the class path,"
                                + " or give the host one of your own"));
    }

    /** Initialised at the first request, by the class loader's own lock. */
    private static final class Found {
        private static final Optional<Transport> TRANSPORT = ServiceLoader.load(
                        Transport.class, Transport.class.getClassLoader())
                .findFirst();
    }
}
