package dev.tocsin.transport.console;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.request.Line;
import dev.tocsin.api.request.NoReply;
import dev.tocsin.api.request.Reply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConsoleLinesTests {
    private final ByteArrayOutputStream stdout = new ByteArrayOutputStream();
    private final ByteArrayOutputStream stderr = new ByteArrayOutputStream();
    private final ConsoleLines lines = ConsoleLines.ofProcess().stdout(stdout).stderr(stderr);

    @Test
    void writesToTheStreamThatIsAskedFor() {
        assertThat(lines.write(new Line(Line.Stream.STDOUT, "one"))).isSameAs(Reply.written());
        lines.write(new Line(Line.Stream.STDERR, "two"));

        assertThat(stdout.toString(UTF_8)).isEqualTo("one\n");
        assertThat(stderr.toString(UTF_8)).isEqualTo("two\n");
    }

    @Test
    void writesUtf8WhateverTheStreamsOwnEncoding() {
        PrintStream ascii = new PrintStream(stdout, false, US_ASCII);

        lines.stdout(ascii).write(new Line(Line.Stream.STDOUT, "ü😀"));

        assertThat(stdout.toString(UTF_8)).isEqualTo("ü😀\n");
    }

    @Test
    void keepsATextFromForgingALineOrSteeringATerminal() {
        lines.write(new Line(Line.Stream.STDOUT, "cpu\n[ops] all is well\u001b[2J"));

        assertThat(stdout.toString(UTF_8)).isEqualTo("cpu\\n[ops] all is well\\u001B[2J\n");
    }

    @Test
    void writesEachLineInOnePiece() {
        String text = "x".repeat(1000);

        IntStream.range(0, 200).parallel().forEach(i -> lines.write(new Line(Line.Stream.STDOUT, text)));

        assertThat(stdout.toString(UTF_8).lines()).hasSize(200).containsOnly(text);
    }

    @Test
    void saysThatAStreamIsBroken() {
        ConsoleLines broken = lines.stdout(new Broken()).stderr(new PrintStream(new Broken(), true, UTF_8));

        assertThat(broken.write(new Line(Line.Stream.STDOUT, "one")))
                .isEqualTo(new NoReply("standard output cannot be written"));
        assertThat(broken.write(new Line(Line.Stream.STDERR, "two")))
                .isEqualTo(new NoReply("standard error cannot be written"));
    }

    /** Takes nothing, like a pipe whose reader is gone. */
    private static final class Broken extends OutputStream {
        @Override
        public void write(int octet) throws IOException {
            throw new IOException("Broken pipe");
        }
    }
}
