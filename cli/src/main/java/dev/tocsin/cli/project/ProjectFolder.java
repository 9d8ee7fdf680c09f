package dev.tocsin.cli.project;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ErrorKind;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that a new project is written to.
 *
 * @param named what messages call it
 * @param path where it is
 */
record ProjectFolder(Path named, Path path) {

    /** {@return why nothing can be written there, as far as can be seen before} */
    Problems problems() {
        try {
            if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
                return Problems.none();
            }
            if (!Files.isDirectory(path)) {
                return Problems.of(problem("it is there, and is no folder"));
            }
            try (Stream<Path> files = Files.list(path)) {
                return files.findAny().isPresent()
                        ? Problems.of(problem("it is there, and is not empty"))
                        : Problems.none();
            }
        } catch (IOException e) {
            return Problems.of(problem("it cannot be read: " + reason(e)));
        }
    }

    /**
     * Writes files, none of which may be there.
     *
     * @param files the text of each by its path from here, with slashes
     * @throws ProblemException if they cannot be written
     */
    void write(Map<String, String> files) {
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path target = path.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.writeString(target, file.getValue(), StandardOpenOption.CREATE_NEW);
            }
        } catch (IOException e) {
            throw new ProblemException(ErrorKind.USER, Problems.of(problem("it cannot be written: " + reason(e))), e);
        }
    }

    private Problem problem(String message) {
        return new Problem(Code.UNWRITABLE_OUTPUT, named.toString(), message, "choose another folder with '--dir'");
    }

    /** Java leaves the reason out where its class says it. */
    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        @Nullable String reason = e instanceof FileSystemException file ? file.getReason() : null;
        return reason == null ? String.valueOf(e.getMessage()) : reason;
    }
}
