package dev.tocsin.server.access;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.server.http.Call;
import dev.tocsin.server.http.Doorkeeper;
import dev.tocsin.server.http.Refusing;
import dev.tocsin.server.http.Reply;
import dev.tocsin.server.http.Router;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Lets in who is known, as often as may be. Safe to share between threads. */
public final class Guard implements Doorkeeper {
    /** What says nothing of alerts, and is asked by those who know no password: balancers, and who starts the process again. */
    private static final List<String> OPEN = List.of("/-/healthy", "/-/ready");

    /** Each wrong login counts as a tenth of the calls of a second, so that few can be tried. */
    private static final double WRONG = 0.1;

    private final Logins logins;
    private final Rates rates;
    private final int perSecond;
    private final Refusing refusing;

    /**
     * Makes one.
     *
     * @param logins who is known
     * @param perSecond how many calls a client may make; 0 if as many as it likes
     * @param ticker counts nanoseconds
     * @param refusing how calls are refused
     */
    public Guard(Logins logins, int perSecond, LongSupplier ticker, Refusing refusing) {
        this.logins = logins;
        this.perSecond = perSecond;
        this.rates = new Rates(perSecond, ticker);
        this.refusing = refusing;
    }

    @Override
    public Optional<Reply> refuse(InetAddress client, Call head) {
        if (!rates.take(client)) {
            return Optional.of(tooOften(client, head));
        }
        if (logins.isEmpty() || OPEN.contains(head.path()) || isKnown(client, head)) {
            return Optional.empty();
        }
        return Optional.of(unknown(head));
    }

    private boolean isKnown(InetAddress client, Call head) {
        Optional<String> authorization = head.header("authorization");
        boolean isKnown = authorization.flatMap(logins::caller).isPresent();
        if (!isKnown && authorization.isPresent()) {
            rates.charge(client, WRONG);
        }
        return isKnown;
    }

    private Reply tooOften(InetAddress client, Call head) {
        String message = "more than the maximum of " + perSecond + " calls a second come from there";
        Problem why = new Problem(
                Code.CALL_OVER_LIMIT, "client '" + client.getHostAddress() + "'", message, "call less often");
        return refusing.refuse(head.path(), 429, why).with("Retry-After", "1");
    }

    private Reply unknown(Call head) {
        String message = head.header("authorization").isPresent()
                ? "nobody is known by these credentials"
                : "the call does not say who makes it";
        Problem why = new Problem(
                Code.UNKNOWN_CALLER, Router.place(head), message, "send the name and password of a user, or a token");
        return refusing.refuse(head.path(), 401, why).with("WWW-Authenticate", logins.challenge());
    }
}
