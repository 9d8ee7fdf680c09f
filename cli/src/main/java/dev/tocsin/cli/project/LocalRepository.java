package dev.tocsin.cli.project;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.Problems;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The folder of a distribution that holds Tocsin's artifacts as Maven looks for them.
 *
 * @param path where it is
 */
record LocalRepository(Path path) {

    /** The variable by which the launcher of a distribution says where that is. */
    private static final String HOME = "TOCSIN_HOME";

    /**
     * {@return that of the distribution that this process was started from}
     *
     * @param variables the environment
     * @param folder what relative paths start from
     */
    static LocalRepository of(Map<String, String> variables, Path folder) {
        return new LocalRepository(folder.resolve(variables.getOrDefault(HOME, ""))
                .resolve("repository")
                .toAbsolutePath()
                .normalize());
    }

    /** {@return why it cannot be used} */
    Problems problems() {
        return Files.isDirectory(path)
                ? Problems.none()
                : Problems.of(new Problem(
                        Code.UNREADABLE_FILE,
                        path.toString(),
                        "it is not there, and a new project takes Tocsin's artifacts from it",
                        "start 'bin/tocsin' of a whole distribution"));
    }

    /** {@return its address} */
    URI uri() {
        return path.toUri();
    }
}
