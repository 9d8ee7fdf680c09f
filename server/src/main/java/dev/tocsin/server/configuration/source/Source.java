package dev.tocsin.server.configuration.source;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ErrorKind;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file, or standard input, that is read once and never beyond a limit. */
public final class Source {

    /** What stands for standard input where a file is asked for. */
    public static final String STANDARD_INPUT = "-";

    private final String name;
    private final Opening opening;

    private Source(String name, Opening opening) {
        this.name = name;
        this.opening = opening;
    }

    /**
     * Returns what an argument stands for.
     *
     * @param argument the path of a file, or {@link #STANDARD_INPUT}
     * @param folder what a relative path starts from
     */
    public static Source of(String argument, Path folder, InputStream standardInput) {
        return argument.equals(STANDARD_INPUT)
                ? new Source("standard input", () -> standardInput)
                : file(argument, folder);
    }

    /** {@return the file of that path, which starts from {@code folder} where it is relative} */
    public static Source file(String path, Path folder) {
        return new Source(path, () -> open(folder.resolve(path)));
    }

    /** {@return the folder that a file is in, where the file's path starts from {@code folder} if it is relative} */
    public static Path folderOf(String path, Path folder) {
        try {
            @Nullable Path parent = folder.resolve(path).getParent();
            return parent == null ? folder : parent;
        } catch (InvalidPathException e) {
            return folder;
        }
    }

    /** {@return what messages call it: the path as it was given, or {@code standard input}} */
    public String name() {
        return name;
    }

    /**
     * Reads all of it.
     *
     * @param limit how many bytes are read at most
     * @throws ProblemException if it cannot be read, or is longer than the limit
     */
    public byte[] bytes(int limit) {
        try (InputStream in = opening.open()) {
            byte[] read = in.readNBytes(limit);
            if (in.read() >= 0) {
                throw tooBig(in, limit);
            }
            return read;
        } catch (IOException | InvalidPathException e) {
            throw problem(ErrorKind.USER, Code.UNREADABLE_FILE, "it cannot be read: " + reason(e), "check the path");
        }
    }

    /**
     * Reads all of it as UTF-8.
     *
     * @param limit how many bytes are read at most
     * @throws ProblemException if it cannot be read, is longer than the limit, or is not UTF-8
     */
    public String text(int limit) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(limit)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw problem(ErrorKind.USER, Code.NOT_UTF_8, "it has bytes that are not UTF-8", "save it as UTF-8");
        }
    }

    private static InputStream open(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new IOException("it is a folder");
        }
        return Files.newInputStream(path);
    }

    /** Counts the rest, but only so far that an endless input ends. */
    private ProblemException tooBig(InputStream in, int limit) throws IOException {
        long most = 5L * limit;
        long found = limit + 1L;
        byte[] buffer = new byte[8192];
        for (int n = in.read(buffer); n >= 0 && found <= most; n = in.read(buffer)) {
            found += n;
        }
        String bytes = found > most ? most + 1 + " bytes or more" : found + " bytes";
        return problem(ErrorKind.LIMIT, Code.TOO_BIG, bytes + " are above the maximum " + limit, "make it smaller");
    }

    private static String reason(Exception e) {
        return switch (e) {
            case NoSuchFileException _ -> "there is no such file";
            case AccessDeniedException _ -> "permission denied";
            case InvalidPathException _ -> "this is no path";
            default -> String.valueOf(e.getMessage());
        };
    }

    private ProblemException problem(ErrorKind kind, Code code, String message, String fix) {
        return new ProblemException(kind, Problems.of(new Problem(code, name, message, fix)));
    }

    /** Opens what is to be read. */
    @FunctionalInterface
    private interface Opening {
        InputStream open() throws IOException;
    }
}
