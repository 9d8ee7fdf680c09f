package dev.tocsin.server.service;

import dev.tocsin.api.host.Host;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.delivery.journal.Journal;
import dev.tocsin.server.api1.Deliveries;
import dev.tocsin.server.api1.Feed;
import dev.tocsin.server.api1.TocsinApi;
import dev.tocsin.server.api2.About;
import dev.tocsin.server.api2.AlertmanagerApi;
import dev.tocsin.server.configuration.web.WebConfiguration;
import dev.tocsin.server.engine.Engine;
import dev.tocsin.server.engine.Setup;
import dev.tocsin.server.engine.SteadyClock;
import dev.tocsin.server.http.Endpoint;
import dev.tocsin.server.journal.SqliteJournal;
import dev.tocsin.server.metrics.Metrics;
import dev.tocsin.server.metrics.MetricsEndpoint;
import dev.tocsin.server.page.PageEndpoint;
import dev.tocsin.server.trace.Spans;
import dev.tocsin.server.watch.Happening;
import dev.tocsin.server.watch.Watcher;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

/** A service that runs: takes alerts, keeps them, and tells receivers of them. Safe to share between threads. */
public final class Service implements AutoCloseable {
    private final Supplier<Setup> configuration;
    private final Entrance entrance;
    private final Journal journal;
    private final Engine engine;
    private final Watcher watcher;
    private final Feed feed;

    private Service(Installation installation, Setup setup, Journal journal, Host host, Watcher other) {
        Instant now = host.clock().instant();
        Metrics metrics = new Metrics(installation.version(), now);
        this.configuration = installation.configuration();
        this.journal = journal;
        this.watcher = metrics.and(other);
        this.engine = Engine.start(setup, journal, host, watcher, Spans.ofProcess(installation.version()));
        Endpoint api = new AlertmanagerApi(
                engine, () -> UUID.randomUUID().toString(), new About(installation.version(), now), watcher);
        this.feed = new Feed(journal.history());
        Endpoint own = new TocsinApi(engine, journal.history(), feed, installation.registry(), host.clock());
        Endpoint pages = new PageEndpoint(
                engine,
                new Deliveries(engine, journal.history()),
                () -> engine.trouble().or(journal::trouble),
                installation.version());
        Endpoint shown = new MetricsEndpoint(metrics, engine, installation.data());
        Endpoint management = new Management(journal, engine, this::reload);
        Endpoint all = new WatchedEndpoint(byPath(api, own, shown, pages, management), host.ticker(), watcher);
        try {
            entrance = new Entrance(installation.web(), installation.listen(), all, host.ticker(), watcher);
        } catch (RuntimeException e) {
            engine.close();
            throw e;
        }
    }

    private static Endpoint byPath(
            Endpoint alertmanager, Endpoint own, Endpoint metrics, Endpoint pages, Endpoint management) {
        return call -> {
            if (call.path().startsWith(AlertmanagerApi.PATH)) {
                return alertmanager.answer(call);
            }
            if (call.path().startsWith(TocsinApi.PATH)) {
                return own.answer(call);
            }
            if (call.path().equals(MetricsEndpoint.PATH)) {
                return metrics.answer(call);
            }
            return (PageEndpoint.isAt(call.path()) ? pages : management).answer(call);
        };
    }

    /**
     * Starts a service, with what was left in its data folder.
     *
     * @param host transport, clock and ticker
     * @param watcher sees what happens
     * @throws ProblemException if something is wrong with the configuration, another process uses the data folder, or nothing can
     *     listen at the address
     */
    public static Service start(Installation installation, Host host, Watcher watcher) {
        Setup setup = installation.configuration().get();
        return start(
                installation,
                setup,
                SqliteJournal.open(installation.data(), installation.retention(), new SteadyClock(host)::look),
                host,
                watcher);
    }

    /** Starts a service with a journal that is open, and is closed with it. */
    static Service start(Installation installation, Setup setup, Journal journal, Host host, Watcher watcher) {
        try {
            return new Service(installation, setup, journal, host, watcher);
        } catch (RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    /** {@return where it listens} */
    public InetSocketAddress address() {
        return entrance.http().address();
    }

    /** {@return how clients come in now} */
    public WebConfiguration web() {
        return entrance.current();
    }

    /** {@return what was found damaged in the data folder when the service was started} */
    public Problems found() {
        return Problems.collector()
                .addAll(journal.found())
                .addAll(engine.found())
                .toProblems();
    }

    /**
     * Reads the configuration again and works by it from now on. Attempts that are under way go on.
     *
     * @throws ProblemException if something is wrong with it, or that cannot be kept; the service works by the one before, then
     */
    public void reload() throws InterruptedException {
        try {
            Setup setup = configuration.get();
            WebConfiguration web = entrance.read();
            engine.configure(setup);
            entrance.use(web);
            watcher.see(new Happening.Reloaded(engine.now()));
        } catch (ProblemException e) {
            watcher.see(new Happening.ReloadFailed(e.problems()));
            throw e;
        }
    }

    /** Takes no more calls, waits a while for what is under way, and ends. What is left goes on at the next start. */
    @Override
    public void close() {
        try (journal;
                engine) {
            feed.close();
            entrance.http().close();
        }
    }
}
