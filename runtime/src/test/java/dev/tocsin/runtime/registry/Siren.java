package dev.tocsin.runtime.registry;

import dev.tocsin.api.Action;
import dev.tocsin.api.Field;
import dev.tocsin.api.Lifecycle;
import dev.tocsin.api.Param;
import dev.tocsin.api.Plugin;
import dev.tocsin.contract.value.Secret;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Rings in a hall. */
@Plugin(value = "siren", group = "alarm", aliases = "horn")
public abstract class Siren implements Lifecycle {
    /** How many are open. */
    static final AtomicInteger OPEN = new AtomicInteger();

    /** Where it rings. */
    @Field(minLength = 2, aliases = "room")
    protected abstract String hall();

    /** How loud it is. */
    @Field(defaultValue = "5", min = "1", max = "10")
    protected abstract int volume();

    /** What opens its box. */
    @Field(minLength = 4)
    protected abstract Optional<Secret> key();

    @Override
    public void opened() {
        OPEN.incrementAndGet();
    }

    @Override
    public void close() {
        OPEN.decrementAndGet();
    }

    /** Says how it will sound. */
    @Action
    public String rehearse(@Param(min = "1", defaultValue = "1", description = "How often.") int times) {
        return "ding ".repeat(times) + "in " + hall() + " at " + volume();
    }

    /** Rings it. */
    @Action
    public String ring(@Param(min = "1", description = "How often.") int times) {
        return rehearse(times);
    }

    /** Breaks. */
    @Action
    public void smash() throws IOException {
        throw new IOException("the glass is broken");
    }

    /** Breaks for good. */
    @Action
    public void melt() {
        throw new AssertionError("it is liquid");
    }
}
