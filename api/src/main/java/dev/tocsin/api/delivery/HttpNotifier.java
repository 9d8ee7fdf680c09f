package dev.tocsin.api.delivery;

import dev.tocsin.api.PluginBase;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.Reply;

/**
 * A notifier whose target is asked once, over HTTP.
 *
 * @since 0.1
 */
@PluginBase
public abstract class HttpNotifier extends Notifier {
    /** For the generated subclass. */
    protected HttpNotifier() {}

    /**
     * Writes the request that delivers an incident. Pure, like {@link #begin}.
     *
     * @param incident what to deliver
     * @param delivery which delivery this is, and which attempt of it
     */
    protected abstract HttpCall call(Incident incident, Delivery delivery);

    /** {@return which replies mean what; what HTTP itself says, unless overridden} */
    protected ReplyTable replies() {
        return ReplyTable.http();
    }

    /**
     * Says what a reply means; by the table of {@link #replies}, unless overridden.
     *
     * @param reply what the target said; secrets of the call that it echoed are masked
     */
    protected Verdict judge(Reply reply, Delivery delivery) {
        return replies().judge(reply, delivery.at());
    }

    @Override
    public Step begin(Incident incident, Delivery delivery) {
        HttpCall call = call(incident, delivery);
        return Step.ask(call, reply -> judge(reply.hiding(call.secrets()), delivery));
    }
}
