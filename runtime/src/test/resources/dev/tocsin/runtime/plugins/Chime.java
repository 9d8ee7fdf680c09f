package acme;

import dev.tocsin.api.Action;
import dev.tocsin.api.Field;
import dev.tocsin.api.Plugin;
import dev.tocsin.contract.value.Secret;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Chimes. */
@Plugin(value = "chime", group = "alarm", aliases = "bells")
public abstract class Chime {
    /** What it sounds like. */
    @Field(minLength = 1)
    protected abstract String tone();

    /** How long it takes. */
    @Field(defaultValue = "5s", min = "1s", max = "60s")
    protected abstract Duration length();

    /** What opens it. */
    @Field
    protected abstract Optional<Secret> key();

    /** Where else it is heard. */
    @Field(defaultValue = "[]")
    protected abstract List<String> halls();

    /**
     * Strikes.
     *
     * @param times how often
     */
    @Action
    public String strike(int times) {
        return String.join(" ", Collections.nCopies(times, tone()));
    }
}
