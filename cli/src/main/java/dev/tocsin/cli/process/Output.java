package dev.tocsin.cli.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ErrorKind;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes documents to standard output and words to standard error, always in UTF-8. A reader that went away, as {@code head}
 * does, is no mistake. Safe to share between threads.
 */
public final class Output {

    private static final String READER_GONE = "Broken pipe";

    private final OutputStream out;
    private final OutputStream err;

    /** Writes to these two. */
    public Output(OutputStream out, OutputStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Writes a JSON document, indented by two spaces.
     *
     * @throws ProblemException if it cannot be written, as on a full disk
     */
    public void document(Json document) {
        text(JsonText.writePretty(document) + "\n");
    }

    /**
     * Writes a text to standard output as it is.
     *
     * @throws ProblemException if it cannot be written, as on a full disk
     */
    public void text(String text) {
        try {
            write(out, text);
        } catch (IOException e) {
            if (!isReaderGone(e)) {
                throw new ProblemException(ErrorKind.EXTERNAL, Problems.of(notWritten(e)), e);
            }
        }
    }

    /** Says a line on standard error; where that is closed, there is nobody to tell. */
    public void say(String line) {
        try {
            write(err, line + "\n");
        } catch (IOException _) {
            // Nobody listens.
        }
    }

    /** Says problems, a line each, as {@link #say(String)} does. */
    public void say(Iterable<Problem> problems) {
        for (Problem problem : problems) {
            say(problem.toString());
        }
    }

    /** Locks the stream, as others who write to it do. */
    private static void write(OutputStream stream, String text) throws IOException {
        synchronized (stream) {
            stream.write(text.getBytes(UTF_8));
            stream.flush();
        }
    }

    private static boolean isReaderGone(IOException e) {
        @Nullable String message = e.getMessage();
        return message != null && message.contains(READER_GONE);
    }

    private static Problem notWritten(IOException e) {
        return new Problem(
                Code.UNWRITABLE_OUTPUT,
                "standard output",
                "it cannot be written: " + e.getMessage(),
                "make room, or write elsewhere");
    }
}
