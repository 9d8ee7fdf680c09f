package dev.tocsin.api.request;

import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import dev.tocsin.contract.value.Secret;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One program to run on this machine. No shell reads its arguments, which every user of the machine may see and which
 * therefore hold no secret; its environment is what is said here and a few variables that the transport names. Immutable.
 *
 * @since 0.1
 */
public final class Command implements Request {
    /** How long a command may run that says nothing of it. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(10);

    /** How many octets are kept of the output of a command that says nothing of it. */
    public static final int DEFAULT_OUTPUT_LIMIT = 4 * 1024;

    private final List<String> words;
    private final Map<String, MaskedText> environment;
    private final @Nullable String directory;
    private final @Nullable Body input;
    private final Duration timeout;
    private final int outputLimit;

    private Command(Builder builder) {
        words = builder.words;
        environment = Collections.unmodifiableMap(new LinkedHashMap<>(builder.environment));
        directory = builder.directory;
        input = builder.input;
        timeout = builder.timeout;
        outputLimit = builder.outputLimit;
    }

    /**
     * Returns a builder of a command.
     *
     * @param words the program, as an absolute path, and its arguments
     */
    public static Builder builder(List<String> words) {
        return new Builder(words);
    }

    /** {@return the program and its arguments} */
    public List<String> words() {
        return words;
    }

    /** {@return variables of the environment, in the order in which they were set} */
    public Map<String, MaskedText> environment() {
        return environment;
    }

    /** {@return where it runs; empty for where this process runs} */
    public Optional<String> directory() {
        return Optional.ofNullable(directory);
    }

    /** {@return what it reads from its standard input, if anything} */
    public Optional<Body> input() {
        return Optional.ofNullable(input);
    }

    /** {@return how long it may run} */
    public Duration timeout() {
        return timeout;
    }

    /** {@return how many octets of its output are kept at most} */
    public int outputLimit() {
        return outputLimit;
    }

    /** {@return the secrets that it is given, so that they can be masked in what it writes} */
    public List<Secret> secrets() {
        return environment.values().stream().flatMap(MaskedText::secrets).toList();
    }

    @Override
    public Json toJson() {
        MembersBuilder variables = Json.members();
        environment.forEach((name, value) -> variables.with(name, value.toString()));
        return Json.members()
                .with("kind", "command")
                .with("command", Json.items(words.stream().map(Json::of).toList()))
                .with("directory", directory == null ? Json.nothing() : Json.of(directory))
                .with("environment", variables.build())
                .with("input", input == null ? Json.nothing() : input.toJson())
                .build();
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }

    /** Collects what a command consists of. Not thread-safe. */
    public static final class Builder {
        private final List<String> words;
        private final Map<String, MaskedText> environment = new LinkedHashMap<>();
        private @Nullable String directory;
        private @Nullable Body input;
        private Duration timeout = DEFAULT_TIMEOUT;
        private int outputLimit = DEFAULT_OUTPUT_LIMIT;

        private Builder(List<String> words) {
            this.words = List.copyOf(words);
        }

        /** Sets a variable of the environment, in place of what was set under that name. */
        public Builder variable(String name, MaskedText value) {
            environment.put(name, value);
            return this;
        }

        /** Sets where it runs. */
        public Builder directory(String directory) {
            this.directory = directory;
            return this;
        }

        /** Sets what it reads from its standard input. */
        public Builder input(Body input) {
            this.input = input;
            return this;
        }

        /** Bounds how long it runs; it is killed then, with all that it started. */
        public Builder timeout(Duration timeout) {
            this.timeout = timeout;
            return this;
        }

        /** Bounds how much of its output is kept; the rest is read and dropped. */
        public Builder outputLimit(int octets) {
            this.outputLimit = octets;
            return this;
        }

        /** {@return the command} */
        public Command build() {
            return new Command(this);
        }
    }
}
