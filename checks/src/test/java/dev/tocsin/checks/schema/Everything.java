package dev.tocsin.checks.schema;

import dev.tocsin.api.AtLeastOne;
import dev.tocsin.api.AtMostOne;
import dev.tocsin.api.ExactlyOne;
import dev.tocsin.api.Field;
import dev.tocsin.api.Param;
import dev.tocsin.api.Plugin;
import dev.tocsin.api.Together;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.contract.value.SecretUri;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Has a field of every kind, and rules of every form across them. */
@Plugin(value = "everything", group = "trial")
@ExactlyOne({"one", "other"})
@AtLeastOne({"one", "other"})
@AtMostOne({"note", "limit"})
@Together({"user", "password"})
public abstract class Everything {

    /** How loud. */
    public enum Mode {
        LOUD,
        QUIET
    }

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
     */
    public record Inner(List<URI> hosts, Map<String, Secret> keys) {}

    /** A text. */
    @Field(
            minLength = 2,
            maxLength = 12,
            pattern = "[a-z]*",
            aliases = {"word", "phrase"})
    protected abstract String text();

    /** An address. */
    @Field(minLength = 8, maxLength = 12)
    protected abstract URI endpoint();

    /** A secret. */
    @Field(minLength = 2, maxLength = 12)
    protected abstract Secret apiKey();

    /** A secret address. */
    @Field(aliases = "hook_url")
    protected abstract Optional<SecretUri> hook();

    /** A small number. */
    @Field(defaultValue = "3", min = "-9", max = "9")
    protected abstract int count();

    /** A big number. */
    @Field(defaultValue = "5000000000")
    protected abstract long size();

    /** A ratio. */
    @Field(defaultValue = "0.5", max = "5")
    protected abstract double ratio();

    /** A switch. */
    @Field(defaultValue = "yes")
    protected abstract boolean enabled();

    /** A mode. */
    @Field(defaultValue = "loud")
    protected abstract Mode mode();

    /** A level. */
    @Field(
            defaultValue = "low",
            choices = {"low", "high"})
    protected abstract String level();

    /** A time. */
    @Field(defaultValue = "1m", min = "1500ms", max = "7d", deprecated = "use 'retry'")
    protected abstract Duration timeout();

    /** Tries. */
    @Field(defaultValue = "{\"times\": 2}")
    protected abstract Retry retry();

    /** Spare tries. */
    @Field
    protected abstract Optional<Retry> spare();

    /** Hosts. */
    @Field(defaultValue = "[\"a\", \"b\"]")
    protected abstract List<String> hosts();

    /** Weights. */
    @Field(defaultValue = "{\"a\": 1}")
    protected abstract Map<String, Integer> weights();

    /** Rows. */
    @Field(defaultValue = "[[1, 2], []]")
    protected abstract List<List<Long>> rows();

    /** Anything. */
    @Field(defaultValue = "{\"x\": [null]}")
    protected abstract Json any();

    /** One of two. */
    @Field
    protected abstract Optional<String> one();

    /** The other of the two. */
    @Field(aliases = "another")
    protected abstract Optional<Json> other();

    /** A note. */
    @Field
    protected abstract Optional<String> note();

    /** A limit. */
    @Field(min = "1")
    protected abstract Optional<Integer> limit();

    /** Who. */
    @Field
    protected abstract Optional<String> user();

    /** What only that one knows. */
    @Field
    protected abstract Optional<Secret> password();
}
