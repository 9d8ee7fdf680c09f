package dev.tocsin.processor.example;

/** A plugin with a field of every kind. */
public final class Everything {
    /** The name of its generated class. */
    public static final String PLUGIN = "acme.EverythingPlugin";

    /** Its source. */
    public static final String SOURCE = """
            package acme;

            import dev.tocsin.api.*;
            import dev.tocsin.api.template.*;
            import dev.tocsin.contract.value.*;
            import java.net.URI;
            import java.time.Duration;
            import java.util.*;

            /** Has a field of every kind. */
            @Plugin
            @AtMostOne({"note", "limit"})
            public abstract class Everything {
                /** How loud. */
                public enum Mode { LOUD, QUIET }

                /**
                 * How to try again.
                 *
                 * @param times how often
                 * @param pause how long to wait
                 * @param mode how loud
                 * @param inner what is inside
                 */
                public record Retry(
                        @Param(min = "1", max = "9") int times,
                        @Param(defaultValue = "5s") Duration pause,
                        Optional<Mode> mode,
                        Optional<Inner> inner) {}

                /**
                 * What is inside.
                 *
                 * @param hosts where to try
                 * @param keys what to show there
                 * @param label what to call it
                 */
                public record Inner(List<URI> hosts, Map<String, Secret> keys, Optional<Template> label) {}

                /** A text. */
                @Field(minLength = 2, maxLength = 5, pattern = "[a-z]*", aliases = {"word", "phrase"})
                protected abstract String text();

                /** An address. */
                @Field
                protected abstract URI endpoint();

                /** A secret. */
                @Field(minLength = 4)
                protected abstract Secret apiKey();

                /** A secret address. */
                @Field
                protected abstract Optional<SecretUri> hook();

                /** A small number. */
                @Field(defaultValue = "3", min = "0", max = "10")
                protected abstract int count();

                /** A big number. */
                @Field(defaultValue = "5000000000")
                protected abstract long size();

                /** A ratio. */
                @Field(defaultValue = "0.5", max = "1")
                protected abstract double ratio();

                /** A switch. */
                @Field(defaultValue = "yes")
                protected abstract boolean enabled();

                /** A mode. */
                @Field(defaultValue = "loud")
                protected abstract Mode mode();

                /** A level. */
                @Field(defaultValue = "low", choices = {"low", "high"})
                protected abstract String level();

                /** A time. */
                @Field(defaultValue = "1m30s", min = "1s", max = "5m", deprecated = "use 'retry'")
                protected abstract Duration timeout();

                /** Tries. */
                @Field(defaultValue = "{\\"times\\": 2}")
                protected abstract Retry retry();

                /** Spare tries. */
                @Field
                protected abstract Optional<Retry> spare();

                /** Hosts. */
                @Field(defaultValue = "[\\"a\\", \\"b\\"]")
                protected abstract List<String> hosts();

                /** Weights. */
                @Field(defaultValue = "{\\"a\\": 1}")
                protected abstract Map<String, Integer> weights();

                /** Rows. */
                @Field(defaultValue = "[[1, 2], []]")
                protected abstract List<List<Long>> rows();

                /** Anything. */
                @Field(defaultValue = "{\\"x\\": [null]}")
                protected abstract Json any();

                /** A title. */
                @Field(defaultValue = "loud")
                protected abstract Template title();

                /** A tree. */
                @Field
                protected abstract Optional<TemplateTree> tree();

                /** A note. */
                @Field
                protected abstract Optional<String> note();

                /** A limit. */
                @Field(min = "1")
                protected abstract Optional<Integer> limit();

                /** {@return all values in one line} */
                @Action
                public String line() {
                    return String.join(" ", text(), endpoint().toString(), apiKey().reveal(), "" + hook(), "" + count(),
                            "" + size(), "" + ratio(), "" + enabled(), mode().name(), level(), "" + timeout(), "" + retry(),
                            "" + spare(), "" + hosts(), "" + weights(), "" + rows(), "" + any(), "" + title(), "" + tree(), "" + note(), "" + limit());
                }
            }
            """;

    private Everything() {}
}
