package dev.tocsin.transport.http;

import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.NoReply;
import dev.tocsin.api.request.Unsendable;
import dev.tocsin.transport.dial.Alarms;
import dev.tocsin.transport.dial.Deadline;
import dev.tocsin.transport.dial.NameLookup;
import dev.tocsin.transport.dial.UnfitCall;
import java.time.Duration;

/**
 * Makes HTTP calls, each on the thread of its caller.
 *
 * <p>What bounds a call: one alarm, set before anything else, that aborts it. Aborting closes the call's socket, which ends
 * whatever its thread waits for: a connection, TLS, the peer's window, a head or a body, however slowly they trickle. Two
 * waits have no socket yet: the one for a free connection, which aborting cancels too, and the one for a name, which
 * {@link NameLookup} bounds. The socket timeouts of the library are not used; they would bound a pause, not a call.
 *
 * <p>The client underneath is the library's minimal one, which by itself neither redirects, retries, unpacks, authenticates
 * nor remembers cookies. Only where a connection that had served before is closed without a word, which a target does to
 * connections that are idle, the call goes out once more over another. Safe to share between threads.
 */
public final class HttpCalls implements AutoCloseable {
    private final Alarms alarms = new Alarms();
    private final Addresses addresses = new Addresses();
    private final NameLookup names;
    private final Clients clients;

    /** Opens no connection yet. */
    public HttpCalls(HttpSettings settings) {
        this(settings, new NameLookup());
    }

    HttpCalls(HttpSettings settings, NameLookup names) {
        this.names = names;
        clients = new Clients(settings, names);
    }

    /** Makes one call within the shorter of the budget and the call's own timeout. */
    public Answer perform(HttpCall call, Duration budget) {
        Deadline deadline = Deadline.in(call.timeout(), budget);
        try {
            Target target = Target.of(call, addresses);
            if (deadline.isOver()) {
                return new NoReply("no time was left to ask " + target);
            }
            Exchange exchange = new Exchange(target, Outgoing.of(call, target), call.replyLimit(), deadline);
            try (Clients.Lease lease = clients.lease(target.connection())) {
                return exchange.run(lease.client(), names, alarms);
            }
        } catch (UnfitCall unfit) {
            return new Unsendable(unfit.reason());
        }
    }

    @Override
    public void close() {
        clients.close();
        names.close();
        alarms.close();
    }
}
