package dev.tocsin.checks.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a process says. */
public final class Output {
    private Output() {}

    /**
     * Waits until a process says something, and then reads on, as one whose output nobody reads stands still. A process that does not
     * say it is ended.
     *
     * @return the first group of what it said
     */
    public static String await(Process process, Pattern awaited) throws IOException {
        BufferedReader said = process.inputReader(UTF_8);
        StringBuilder before = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            before.append(line).append('\n');
            Matcher found = awaited.matcher(line);
            if (found.find()) {
                Thread.ofVirtual().start(() -> drain(said));
                return found.group(1);
            }
        }
        process.destroyForcibly();
        throw new IllegalStateException("it did not start: " + before);
    }

    private static void drain(BufferedReader said) {
        try (said) {
            said.transferTo(Writer.nullWriter());
        } catch (IOException ended) {
            // The process was ended, and its output closed.
        }
    }
}
