package dev.tocsin.server.configuration.web;

import dev.tocsin.contract.problem.Problems;
import dev.tocsin.server.access.Logins;
import dev.tocsin.server.http.HttpLimits;
import dev.tocsin.server.http.Tls;
import java.util.Optional;

/**
 * How clients come in.
 *
 * @param tls how they are spoken to in secret; nothing if all can be overheard
 * @param logins who is known
 * @param limits how much is taken from them
 * @param callsPerSecond how many calls each may make; 0 if as many as it likes
 * @param warnings what has no effect here
 */
public record WebConfiguration(
        Optional<Tls> tls, Logins logins, HttpLimits limits, int callsPerSecond, Problems warnings) {
    private static final int CALLS = 1_000;

    /** {@return that everybody may come in, within the usual limits} */
    public static WebConfiguration ofDefaults() {
        return new WebConfiguration(Optional.empty(), Logins.none(), HttpLimits.ofDefaults(), CALLS, Problems.none());
    }

    /** {@return whether nobody is asked who he is} */
    public boolean isOpen() {
        return logins.isEmpty()
                && tls.filter(each -> each.demand() == Tls.Demand.VOUCHED).isEmpty();
    }

    /** {@return the same with other limits} */
    public WebConfiguration with(HttpLimits others) {
        return new WebConfiguration(tls, logins, others, callsPerSecond, warnings);
    }
}
