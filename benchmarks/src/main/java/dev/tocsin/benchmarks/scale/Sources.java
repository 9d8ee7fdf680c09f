package dev.tocsin.benchmarks.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the sources of plugins with five fields and two actions each.
 *
 * @param jars how many jars they are spread over
 * @param plugins how many there are in each
 */
record Sources(int jars, int plugins) {
    private static final String DEFINITION = """
            package scale.jar%2$d;

            import dev.tocsin.api.Action;
            import dev.tocsin.api.Field;
            import dev.tocsin.api.Plugin;
            import dev.tocsin.contract.value.Secret;
            import java.time.Duration;
            import java.util.Optional;

            /** Pages whoever listens on line %1$d. */
            @Plugin(group = "lines")
            public abstract class Line%1$d {
                /** Where the line is reached. */
                @Field(minLength = 8, aliases = "url")
                public abstract String endpoint();

                /** How long an answer may take. */
                @Field(defaultValue = "5s", min = "1s", max = "60s")
                public abstract Duration timeout();

                /** How often it is tried. */
                @Field(defaultValue = "3", min = "1", max = "10")
                public abstract int attempts();

                /** What opens the line. */
                @Field
                public abstract Optional<Secret> token();

                /** Whether it is loud. */
                @Field(defaultValue = "false")
                public abstract boolean loud();

                /**
                 * Shows what would be said.
                 *
                 * @param title what it is about
                 * @param count how often it happened
                 */
                @Action
                public String preview(String title, int count) {
                    return title + " (" + count + ") to " + endpoint();
                }

                /**
                 * Says it.
                 *
                 * @param title what it is about
                 */
                @Action
                public String ring(String title) {
                    return preview(title, attempts());
                }
            }
            """;

    /** The same without a definition: what one writes for a service loader. */
    private static final String PLAIN = """
            package scale.jar%2$d;

            import dev.tocsin.benchmarks.scale.Ringer;
            import java.time.Duration;
            import java.util.Optional;

            /** Pages whoever listens on line %1$d. */
            public final class Line%1$d implements Ringer {
                private String endpoint = "http://127.0.0.1/line";
                private Duration timeout = Duration.ofSeconds(5);
                private int attempts = 3;
                private Optional<String> token = Optional.empty();
                private boolean loud;

                public void setEndpoint(String endpoint) {
                    this.endpoint = endpoint;
                }

                public void setTimeout(Duration timeout) {
                    this.timeout = timeout;
                }

                public void setAttempts(int attempts) {
                    this.attempts = attempts;
                }

                public void setToken(String token) {
                    this.token = Optional.of(token);
                }

                public void setLoud(boolean loud) {
                    this.loud = loud;
                }

                public String preview(String title, int count) {
                    return title + " (" + count + ") to " + endpoint + timeout + token.isPresent() + loud;
                }

                @Override
                public String ring(String title) {
                    return preview(title, attempts);
                }
            }
            """;

    /** Writes definitions of Tocsin's, a folder for each jar. */
    void writeDefinitions(Path folder) throws IOException {
        write(folder, DEFINITION);
    }

    /** Writes plain classes, a folder for each jar. */
    void writePlain(Path folder) throws IOException {
        write(folder, PLAIN);
    }

    private void write(Path folder, String template) throws IOException {
        for (int plugin = 0; plugin < jars * plugins; plugin++) {
            int jar = plugin / plugins;
            Path source = folder.resolve("%d/scale/jar%d/Line%d.java".formatted(jar, jar, plugin));
            Files.createDirectories(source.getParent());
            Files.writeString(source, template.formatted(plugin, jar));
        }
    }

    /** {@return the binary name of a class of a jar} */
    String className(int jar, int index) {
        return "scale.jar%d.Line%d".formatted(jar, jar * plugins + index);
    }
}
