package dev.tocsin.runtime.index;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ErrorKind;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;

/**
 * A jar or folder whose files are read as data. It may be anybody's: no more is read of it than a jar of a thousand plugins
 * would need. For one thread, open until it is closed.
 */
abstract class Jar implements Closeable {
    private static final int MOST_OF_A_FILE = 1 << 20;
    private static final int MOST_OF_ALL = 16 << 20;

    private final String name;
    private int left = MOST_OF_ALL;

    Jar(String name) {
        this.name = name;
    }

    /** Opens the jar or folder that an index was found in. A jar that is a file is opened as one, which is far cheaper. */
    static Jar of(URL index) throws IOException {
        String address = index.toString();
        int end = address.indexOf("!/");
        boolean isFile = address.startsWith("jar:file:") && end == address.lastIndexOf("!/");
        return isFile ? of(Path.of(URI.create(address.substring("jar:".length(), end)))) : AddressedJar.of(index);
    }

    /** Opens a jar that is a file. */
    static JarOnDisk of(Path file) throws IOException {
        return new JarOnDisk(file);
    }

    /**
     * Reads a file.
     *
     * @param path from the root, with slashes
     * @throws FileNotFoundException if it is not there
     * @throws ProblemException if it is longer than anything that a compiler writes
     */
    final byte[] read(String path) throws IOException {
        int most = Math.min(MOST_OF_A_FILE, left);
        try (InputStream content = open(path)) {
            byte[] read = content.readNBytes(most + 1);
            if (read.length > most) {
                throw tooBig(path, most);
            }
            left -= read.length;
            return read;
        }
    }

    /** Opens a file, of which there may be more than memory. */
    abstract InputStream open(String path) throws IOException;

    /** Opens it once more, closed or not. */
    abstract Jar again() throws IOException;

    /** {@return the path of the jar or folder; where it is no file, its address} */
    final String name() {
        return name;
    }

    /** {@return what messages call a file in it} */
    final String place(String path) {
        return name + "!/" + path;
    }

    private ProblemException tooBig(String path, int most) {
        String message = most == MOST_OF_A_FILE
                ? "it is longer than " + most + " bytes"
                : "with it, index and contracts are longer than " + MOST_OF_ALL + " bytes";
        Problem problem = new Problem(Code.TOO_BIG, place(path), message, "split what the jar holds over several");
        return new ProblemException(ErrorKind.LIMIT, Problems.of(problem));
    }
}
