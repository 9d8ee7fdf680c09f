package dev.tocsin.transport.dial;

import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.NoReply;
import dev.tocsin.api.request.Unsendable;
import java.net.UnknownHostException;

/** Says that a name leads to where calls may not go. */
public final class RefusedAddress extends UnknownHostException {
    private static final long serialVersionUID = 1;

    private final String reason;
    private final boolean isMixed;

    /**
     * Made of what was found.
     *
     * @param refusal where the name leads
     * @param isMixed whether it leads to the internet too
     */
    public RefusedAddress(String host, String refusal, boolean isMixed) {
        super(refusal);
        this.reason = refusal + (isMixed ? ", and on the internet too" : "") + "; if that is meant, allow it with"
                + " '--allow-egress " + host + "'";
        this.isMixed = isMixed;
    }

    /**
     * {@return an answer after which trying again makes no sense, unless the name has addresses on the internet too: then it
     * may have been answered by somebody else than its owner}
     */
    public Answer answer() {
        return isMixed ? new NoReply(reason) : new Unsendable(reason);
    }
}
