package dev.tocsin.benchmarks;

import dev.tocsin.api.Field;
import dev.tocsin.api.Plugin;
import dev.tocsin.contract.value.Secret;
import java.time.Duration;
import java.util.Optional;

/** Has five fields of five kinds. */
@Plugin(group = "benchmark")
public abstract class Line {
    /** Where it is reached. */
    @Field(minLength = 8)
    public abstract String endpoint();

    /** How long an answer may take. */
    @Field(defaultValue = "5s", min = "1s", max = "60s")
    public abstract Duration timeout();

    /** How often it is tried. */
    @Field(defaultValue = "3", min = "1", max = "10")
    public abstract int attempts();

    /** What opens it. */
    @Field(minLength = 4)
    public abstract Optional<Secret> token();

    /** Whether it rings. */
    @Field(defaultValue = "false")
    public abstract boolean loud();
}
