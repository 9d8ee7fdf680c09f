package dev.tocsin.delivery.group;

import dev.tocsin.delivery.life.Life;

/** What a machine wants done. Nothing of it may be seen outside before all that was kept, dropped and recorded is durable. */
public interface Effects {
    /** What must be known of a group after a crash has changed; {@link Groups#row} tells it, or that it is no more. */
    void keep(long group);

    /** Which calls to a target are under way has changed; {@link Groups#calls} tells them, or that there are none. */
    void keepCalls(long target);

    /** A delivery has ended. */
    void record(Life life);

    /** An attempt is to be made. */
    void attempt(Order order);
}
