package dev.tocsin.processor.example;

/** A plugin with required and optional fields, a rule across them, an action and a lifecycle. */
public final class Siren {
    /** Its source. */
    public static final String SOURCE = """
            package acme;

            import dev.tocsin.api.*;
            import dev.tocsin.contract.value.Secret;
            import java.time.Duration;
            import java.util.*;

            /** Makes noise. */
            @Plugin
            @ExactlyOne({"song", "sound"})
            public abstract class Siren implements Lifecycle {
                private String state = "new";

                /** Where it stands. */
                @Field(minLength = 2)
                protected abstract String host();

                /** How loud it is. */
                @Field(min = "0", max = "130")
                protected abstract int volume();

                /** What opens it. */
                @Field
                protected abstract Optional<Secret> key();

                /** What it sings. */
                @Field
                protected abstract Optional<String> song();

                /** What it sounds like. */
                @Field
                protected abstract Optional<String> sound();

                /** Who hears it. */
                @Field(defaultValue = "[]")
                protected abstract List<String> ears();

                /** Where the ears are. */
                @Field(defaultValue = "{}", deprecated = "use 'ears'")
                protected abstract Map<String, Integer> places();

                /** {@return how loud it was for how long, in seconds} */
                @Action
                public Optional<Long> ring(@Param(defaultValue = "5s", description = "how long") Duration length) {
                    return Optional.of(volume() * length.toSeconds());
                }

                @Override
                public void opened() {
                    state = "opened at " + host();
                }

                @Override
                public void close() {
                    state = "closed";
                }

                @Override
                public String toString() {
                    return String.join(" ", state, "" + volume(), "" + song(), "" + sound(), "" + ears(), "" + places());
                }
            }
            """;

    private Siren() {}
}
