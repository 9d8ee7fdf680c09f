package dev.tocsin.server.service;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.server.access.Guard;
import dev.tocsin.server.api1.TocsinApi;
import dev.tocsin.server.configuration.web.WebConfiguration;
import dev.tocsin.server.http.Call;
import dev.tocsin.server.http.Door;
import dev.tocsin.server.http.Endpoint;
import dev.tocsin.server.http.HttpServer;
import dev.tocsin.server.http.Refusing;
import dev.tocsin.server.http.Reply;
import dev.tocsin.server.http.Speech;
import dev.tocsin.server.watch.Happening;
import dev.tocsin.server.watch.Watcher;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Lets clients in as the configuration says, and refuses others in the words of the API that they call. Safe to share. */
final class Entrance {
    private static final Refusing BY_PATH = (path, status, why) ->
            path.startsWith(TocsinApi.PATH) ? TocsinApi.refusal(status, why) : Refusing.PLAIN.refuse(path, status, why);

    private final Supplier<WebConfiguration> web;
    private final LongSupplier ticker;
    private final Watcher watcher;
    private final HttpServer http;
    private volatile WebConfiguration current;

    /**
     * Begins to listen.
     *
     * @param web reads the configuration as it is now
     * @param endpoint who answers calls
     * @param ticker counts nanoseconds
     * @param watcher sees which calls are not let in
     * @throws ProblemException if something is wrong with the configuration, or nothing can listen at the address
     */
    Entrance(
            Supplier<WebConfiguration> web,
            InetSocketAddress address,
            Endpoint endpoint,
            LongSupplier ticker,
            Watcher watcher) {
        this.web = web;
        this.ticker = ticker;
        this.watcher = watcher;
        current = web.get();
        http = HttpServer.start(address, door(current), new Speech(endpoint, BY_PATH, ticker));
    }

    private Door door(WebConfiguration read) {
        Guard guard = new Guard(read.logins(), read.callsPerSecond(), ticker, BY_PATH);
        return new Door(read.tls(), read.limits(), (client, head) -> seen(head, guard.refuse(client, head)));
    }

    private Optional<Reply> seen(Call head, Optional<Reply> refused) {
        refused.ifPresent(reply ->
                watcher.see(new Happening.Answered(head.method(), head.path(), reply.status(), Duration.ZERO)));
        return refused;
    }

    HttpServer http() {
        return http;
    }

    /** {@return how clients come in now} */
    WebConfiguration current() {
        return current;
    }

    /**
     * Reads the configuration again, without effect so far.
     *
     * @throws ProblemException if something is wrong with it, or it begins or ends to speak TLS, which it cannot
     */
    WebConfiguration read() {
        WebConfiguration read = web.get();
        boolean isTls = current.tls().isPresent();
        if (read.tls().isPresent() != isTls) {
            throw ProblemException.of(new Problem(
                    Code.NEEDS_RESTART,
                    "web configuration",
                    isTls ? "it has no 'tls_server_config' any more" : "it has a 'tls_server_config' now",
                    "start the service again"));
        }
        return read;
    }

    /** Lets clients in as a configuration says that was read again. */
    void use(WebConfiguration read) {
        http.use(door(read));
        current = read;
    }
}
