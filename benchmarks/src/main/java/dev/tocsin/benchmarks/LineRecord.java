package dev.tocsin.benchmarks;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

/** What {@link Line} says, as it is said to Jackson and Jakarta Validation. */
record LineRecord(
        @NotNull @Size(min = 8) String endpoint,

        @NotNull @DurationMin(seconds = 1) @DurationMax(seconds = 60)
        Duration timeout,

        @Min(1) @Max(10) int attempts,
        Optional<@Size(min = 4) String> token,
        boolean loud) {}
