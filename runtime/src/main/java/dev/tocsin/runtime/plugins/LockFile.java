package dev.tocsin.runtime.plugins;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ErrorKind;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The file that a lock is kept in. */
final class LockFile {
    private static final int FORMAT = 1;

    private LockFile() {}

    static Json toJson(Collection<LockedJar> jars) {
        return Json.members()
                .with("lock_version", FORMAT)
                .with("jars", Json.items(jars.stream().map(LockedJar::toJson).toList()))
                .build();
    }

    static void write(Path file, Collection<LockedJar> jars) {
        try {
            Files.writeString(file, JsonText.writePretty(toJson(jars)) + "\n");
        } catch (IOException unwritable) {
            throw failed(Code.UNWRITABLE_OUTPUT, file, "it cannot be written", "check its permissions", unwritable);
        }
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @return the jars; empty if there is no such file
     * @throws ProblemException if it is anything else
     */
    static Optional<List<LockedJar>> read(Path file) {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(jars(JsonText.read(Files.readString(file), Limits.ofDefaults()), file));
        } catch (IOException | ProblemException unreadable) {
            throw broken(file, unreadable);
        }
    }

    private static List<LockedJar> jars(Json json, Path file) {
        if (json instanceof Json.Members lock
                && lock.find("lock_version").orElse(json) instanceof Json.Whole format
                && format.value().equals(BigInteger.valueOf(FORMAT))
                && lock.find("jars").orElse(json) instanceof Json.Items items) {
            return items.values().stream()
                    .map(jar -> LockedJar.read(jar).orElseThrow(() -> broken(file, null)))
                    .toList();
        }
        throw broken(file, null);
    }

    private static ProblemException broken(Path file, @Nullable Exception cause) {
        return failed(
                Code.NOT_LOCKED,
                file,
                "it is not a lock that can be read, so that no jar beside it is used",
                "restore it, or write it again with 'tocsin plugins lock'",
                cause);
    }

    private static ProblemException failed(
            Code code, Path file, String message, String fix, @Nullable Exception cause) {
        Problem problem = new Problem(code, file.toString(), message, fix);
        return new ProblemException(ErrorKind.USER, Problems.of(problem), cause);
    }
}
