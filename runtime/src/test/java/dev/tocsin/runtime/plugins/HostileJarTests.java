package dev.tocsin.runtime.plugins;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.runtime.index.PluginJar;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each jar is one problem that names it, found within two seconds and 64 MB. */
class HostileJarTests {
    private static final String INDEX = "!/META-INF/services/dev.tocsin.api.generated.PluginFactory";
    private static final String CONTRACT = "!/META-INF/tocsin/acme.BellPlugin.json";

    @TempDir
    private Path folder;

    @Test
    void areFoundOutAsData() throws IOException {
        HostileJars jars = new HostileJars(folder);
        int later = Runtime.version().feature() + 1;

        assertProblems(
                jars.truncated(),
                ": it is no whole jar; copy it anew; it may be truncated",
                jars.withoutJson(),
                CONTRACT + ":1:12: '}' cannot stand here; check the commas, quotes and brackets before it",
                jars.withoutClass(),
                "!/acme/Bell.class: it is missing, but the index names it; build the jar anew, with all that the"
                        + " compiler wrote",
                jars.forJava(later),
                "!/acme/Bell.class: it is for Java " + later + ", and this is Java " + (later - 1)
                        + "; run it with Java " + later + ", or compile it for this one",
                jars.leadingOut(),
                ": its entry 'x/../../../etc/cron.d/x' leads out of it; do not use it");
    }

    @Test
    void areNotReadToTheirEnd() throws IOException {
        HostileJars jars = new HostileJars(folder);

        assertProblems(
                jars.nested(),
                CONTRACT + ":1:65: the nesting of lists and objects is over the limit of 64; make it smaller",
                jars.endlessContract(),
                CONTRACT + ": it is longer than 1048576 bytes; split what the jar holds over several",
                jars.endlessIndex(),
                INDEX + ": it is longer than 1048576 bytes; split what the jar holds over several",
                jars.endlessManifest(),
                "!/META-INF/MANIFEST.MF: it is longer than 1048576 bytes; split what the jar holds over several",
                jars.crowded(),
                ": it has more than 65534 entries, or a table of them of more than 16777216 bytes; split it into"
                        + " several jars");
    }

    @Test
    void areToldBothVersionsOfTheApi() throws IOException {
        assertProblems(
                new HostileJars(folder).forApi("0.2"),
                CONTRACT
                        + ":contract.api_version: it is compiled for the API '0.2', and this is the API '0.1'; compile"
                        + " the plugin for this API, or take a library that has that one");
    }

    @Test
    void areGivenUpWhenTheirPluginIsNotMadeInTime() throws IOException {
        Path endless = new PluginJar().compiled(Endless.class).write(folder.resolve("endless.jar"));
        Path throwing = new PluginJar().compiled(Throwing.class).write(folder.resolve("throwing.jar"));

        assertThat(run(List.of(endless, throwing)))
                .containsExactly(
                        "[P209] " + endless
                                + ": it was not created within 1000 ms; do in its constructor no more than it"
                                + " needs, and nothing that waits",
                        "[P209] plugin 'broken/throwing' in '" + throwing
                                + "': it threw java.lang.OutOfMemoryError while it"
                                + " was created; look at the cause; it is a mistake in the plugin, or something that it"
                                + " needs is missing");
    }

    /** Takes jars, each with what its problem says behind the code and the path. */
    private static void assertProblems(Object... jarsAndMessages) throws IOException {
        List<Path> jars = new ArrayList<>();
        List<String> messages = new ArrayList<>();
        for (int i = 0; i < jarsAndMessages.length; i += 2) {
            jars.add((Path) jarsAndMessages[i]);
            messages.add(jarsAndMessages[i].toString() + jarsAndMessages[i + 1]);
        }
        assertThat(run(jars).stream().map(problem -> problem.replaceFirst("^\\[P\\d+] ", "")))
                .containsExactlyElementsOf(messages);
    }

    private static List<String> run(List<Path> jars) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                SmallProcess.class.getName()));
        Stream.of(jars).flatMap(List::stream).map(Path::toString).forEach(command::add);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
    }
}
