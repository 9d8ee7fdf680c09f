package dev.tocsin.runtime.plugins;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Says which jars of a folder may be used, and that they are what they were. Where a folder has a lock, a jar that is not in
 * it, or is another by now, is refused before it is opened. Immutable.
 *
 * @since 0.1
 */
public final class PluginLock {
    /** The name of the file in the folder. */
    public static final String FILE = "plugins.lock";

    private static final String RENEW = "if that is meant, write the lock again";

    private final Path folder;
    private final Map<String, LockedJar> jars = new TreeMap<>();

    PluginLock(Path folder, List<LockedJar> jars) {
        this.folder = folder;
        jars.forEach(jar -> this.jars.put(jar.jar(), jar));
    }

    /**
     * Makes the lock of what lies in a folder now.
     *
     * @throws ProblemException if a jar in it cannot be used, with a problem for each
     */
    public static PluginLock of(Path folder) {
        List<LockedJar> jars = new ArrayList<>();
        Problems.Collector problems = Problems.collector();
        for (PluginHome home : PluginHome.at(folder)) {
            try {
                HomeReader.read(home);
                for (Path jar : home.jars()) {
                    jars.add(LockedJar.of(folder, jar));
                }
            } catch (ProblemException broken) {
                problems.addAll(broken.problems());
            } catch (IOException unreadable) {
                problems.add(unreadable(home.path()));
            }
        }
        problems.toProblems().orThrow();
        return new PluginLock(folder, jars);
    }

    /**
     * Reads the lock of a folder.
     *
     * @return the lock; empty if there is none
     * @throws ProblemException if the file is no lock
     */
    public static Optional<PluginLock> in(Path folder) {
        return LockFile.read(folder.resolve(FILE)).map(jars -> new PluginLock(folder, jars));
    }

    /**
     * Writes the lock into its folder.
     *
     * @throws ProblemException if it cannot be written
     */
    public void write() {
        LockFile.write(folder.resolve(FILE), jars.values());
    }

    /** {@return the entries, by the path of their jar} */
    public Json toJson() {
        return LockFile.toJson(jars.values());
    }

    /** {@return a problem for each jar of the folder that is missing, changed or not locked} */
    public Problems check() {
        Problems.Collector problems = Problems.collector();
        Set<String> found = new HashSet<>();
        for (PluginHome home : PluginHome.at(folder)) {
            for (Path jar : home.jars()) {
                found.add(LockedJar.name(folder, jar));
                problem(jar, this::promises).ifPresent(problems::add);
            }
        }
        for (String jar : jars.keySet()) {
            if (!found.contains(jar)) {
                problems.add(refused(folder.resolve(jar), "it is locked, but not there", "put it back; " + RENEW));
            }
        }
        return problems.toProblems();
    }

    /**
     * Returns if a home of the folder may be used.
     *
     * @throws ProblemException if one of its jars may not, or is missing
     */
    void check(PluginHome home) {
        Problems.Collector problems = Problems.collector();
        home.jars().forEach(jar -> problem(jar, locked -> "").ifPresent(problems::add));
        problems.toProblems().all().stream().findFirst().ifPresent(first -> {
            throw ProblemException.of(first);
        });
    }

    /**
     * Compares a jar with what was locked.
     *
     * @param more what else to say of a jar that is another by now
     */
    private Optional<Problem> problem(Path jar, Function<LockedJar, String> more) {
        @Nullable LockedJar locked = jars.get(LockedJar.name(folder, jar));
        try {
            if (locked == null) {
                return Optional.of(refused(jar, "it is not in '" + FILE + "'", "take it away; " + RENEW));
            }
            Fingerprint print = Fingerprint.of(jar);
            return print.equals(locked.print())
                    ? Optional.empty()
                    : Optional.of(refused(
                            jar,
                            "it holds " + print + ", but " + locked.print() + " were locked" + more.apply(locked),
                            "put back what was there; " + RENEW));
        } catch (IOException unreadable) {
            return Optional.of(unreadable(jar));
        }
    }

    /** Looks into the jar, which is safe, but more than a jar may ask that is not to be used. */
    private String promises(LockedJar locked) {
        try {
            boolean same = LockedJar.of(folder, folder.resolve(locked.jar()))
                    .contract()
                    .equals(locked.contract());
            return same ? "; it promises the same" : "; what it promises has changed too";
        } catch (IOException | ProblemException broken) {
            return "; what it promises cannot be read";
        }
    }

    private static Problem refused(Path jar, String message, String fix) {
        return new Problem(Code.NOT_LOCKED, jar.toString(), message, fix);
    }

    private static Problem unreadable(Path jar) {
        return new Problem(Code.UNREADABLE_FILE, jar.toString(), "it cannot be read", "check its permissions");
    }
}
