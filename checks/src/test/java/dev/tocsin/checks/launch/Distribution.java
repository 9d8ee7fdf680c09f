package dev.tocsin.checks.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** A copy of the distribution that the build made, to be changed at will. */
public final class Distribution {
    private final Path home;

    private Distribution(Path home) {
        this.home = home;
    }

    /** Copies the distribution that {@code mvn package} left in the module {@code cli}. */
    static Distribution copyTo(Path home) {
        Shell.copy(built(), home);
        return new Distribution(home);
    }

    /** {@return the distribution that the build made, which no test may change} */
    public static Path built() {
        Path built = Path.of(System.getProperty("tocsin.distribution")).normalize();
        assertThat(built)
                .as("the distribution: `mvn package` of the module cli makes it")
                .isDirectory();
        return built;
    }

    /** {@return the distribution as it ships, with its AOT cache: made once for all tests, none of which may change it} */
    public static Path shipped() {
        return Shipped.DISTRIBUTION;
    }

    /** It is made when it is asked for first. */
    private static final class Shipped {
        static final Path DISTRIBUTION = make(built().getParent().resolveSibling("shipped"));

        private static Path make(Path home) {
            new Shell(home.getParent()).run("rm", "-rf", home.toString());
            copyTo(home).makeCache();
            return home;
        }
    }

    Distribution copy(Path to) {
        Shell.copy(home, to);
        return new Distribution(to);
    }

    String program() {
        return home.resolve("bin/tocsin").toString();
    }

    /** Makes the AOT cache. */
    void makeCache() {
        Shell.Outcome outcome = new Shell(home).with("JAVA_HOME", javaHome()).run("bin/aot");
        assertThat(outcome).isEqualTo(new Shell.Outcome(0, "", ""));
    }

    List<Path> caches() {
        try (Stream<Path> files = Files.list(home.resolve("aot"))) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file(String name) {
        return home.resolve(name);
    }

    /** Replaces the command line by a program of one method, which gets {@code arguments} and the working folder. */
    void replaceMain(Path scratch, String body) {
        Path source = scratch.resolve("Main.java");
        Path classes = scratch.resolve("classes");
        try {
            Files.createDirectories(scratch);
            Files.writeString(source, """
                    package dev.tocsin.cli;

                    public final class Main {
                        public static void main(String... arguments) throws Exception {
                            %s
                        }
                    }
                    """.formatted(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        tool("javac", "-d", classes.toString(), source.toString());
        tool("jar", "--create", "--file", mainJar().toString(), "-C", classes.toString(), ".");
    }

    private Path mainJar() {
        try (Stream<Path> jars = Files.list(home.resolve("lib"))) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith("dev.tocsin.cli-"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tool(String name, String... arguments) {
        int exit = ToolProvider.findFirst(name).orElseThrow().run(System.out, System.err, arguments);
        assertThat(exit).as(name).isZero();
    }

    /** {@return the JDK that this process runs on} */
    public static String javaHome() {
        return System.getProperty("java.home");
    }
}
