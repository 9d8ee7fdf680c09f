package dev.tocsin.server.service;

import dev.tocsin.api.host.Host;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.delivery.journal.Journal;
import dev.tocsin.server.api1.TocsinApi;
import dev.tocsin.server.api2.About;
import dev.tocsin.server.api2.AlertmanagerApi;
import dev.tocsin.server.engine.Engine;
import dev.tocsin.server.engine.Setup;
import dev.tocsin.server.http.Endpoint;
import dev.tocsin.server.http.HttpServer;
import dev.tocsin.server.journal.SqliteJournal;
import java.net.InetSocketAddress;
import java.util.UUID;
import java.util.function.Supplier;

/** A service that runs: takes alerts, keeps them, and tells receivers of them. Safe to share between threads. */
public final class Service implements AutoCloseable {
    private final Supplier<Setup> configuration;
    private final Journal journal;
    private final Engine engine;
    private final HttpServer http;

    private Service(Installation installation, Setup setup, Journal journal, Host host) {
        this.configuration = installation.configuration();
        this.journal = journal;
        this.engine = Engine.start(setup, journal, host);
        Endpoint api = new AlertmanagerApi(
                engine,
                () -> UUID.randomUUID().toString(),
                new About(installation.version(), host.clock().instant()));
        Endpoint own = new TocsinApi(engine, journal.history(), host.clock());
        Endpoint management = new Management(journal, engine, this::reload);
        try {
            http = HttpServer.start(installation.listen(), installation.limits(), byPath(api, own, management));
        } catch (RuntimeException e) {
            engine.close();
            throw e;
        }
    }

    private static Endpoint byPath(Endpoint alertmanager, Endpoint own, Endpoint management) {
        return call -> {
            if (call.path().startsWith(AlertmanagerApi.PATH)) {
                return alertmanager.answer(call);
            }
            return (call.path().startsWith(TocsinApi.PATH) ? own : management).answer(call);
        };
    }

    /**
     * Starts a service, with what was left in its data folder.
     *
     * @param host transport, clock and ticker
     * @throws ProblemException if something is wrong with the configuration, another process uses the data folder, or nothing can
     *     listen at the address
     */
    public static Service start(Installation installation, Host host) {
        Setup setup = installation.configuration().get();
        return start(
                installation,
                setup,
                SqliteJournal.open(installation.data(), installation.retention(), host.clock()),
                host);
    }

    /** Starts a service with a journal that is open, and is closed with it. */
    static Service start(Installation installation, Setup setup, Journal journal, Host host) {
        try {
            return new Service(installation, setup, journal, host);
        } catch (RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    /** {@return where it listens} */
    public InetSocketAddress address() {
        return http.address();
    }

    /** {@return what was found damaged in the data folder when the service was started} */
    public Problems found() {
        return journal.found();
    }

    /**
     * Reads the configuration again and works by it from now on. Attempts that are under way go on.
     *
     * @throws ProblemException if something is wrong with it, or that cannot be kept; the service works by the one before, then
     */
    public void reload() throws InterruptedException {
        engine.configure(configuration.get());
    }

    /** Takes no more calls, waits a while for what is under way, and ends. What is left goes on at the next start. */
    @Override
    public void close() {
        try (journal;
                engine) {
            http.close();
        }
    }
}
