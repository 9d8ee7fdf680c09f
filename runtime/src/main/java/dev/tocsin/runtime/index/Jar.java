package dev.tocsin.runtime.index;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A jar or folder that has an index. Its files are read through the protocol of the index, past every cache, so that no jar
 * stays open and whatever a class loader calls a jar will do.
 */
final class Jar {
    private final URL index;

    Jar(URL index) {
        this.index = index;
    }

    byte[] index() throws IOException {
        return read(index);
    }

    /** {@return the contents of a file, whose path begins at the root; empty if there is none} */
    Optional<byte[]> file(String path) throws IOException {
        try {
            return Optional.of(read(new URL(index, upToTheRoot() + path)));
        } catch (FileNotFoundException missing) {
            return Optional.empty();
        }
    }

    private static String upToTheRoot() {
        return "../".repeat((int) Index.FILE.chars().filter(c -> c == '/').count());
    }

    private static byte[] read(URL file) throws IOException {
        URLConnection connection = file.openConnection();
        connection.setUseCaches(false);
        try (InputStream content = connection.getInputStream()) {
            return content.readAllBytes();
        }
    }

    /** {@return the path of the jar or folder; where it is no file, its address} */
    String name() {
        String address = index.toString();
        String root = address.substring(0, address.length() - Index.FILE.length())
                .replaceFirst("^jar:", "")
                .replaceFirst("!?/$", "");
        return root.startsWith("file:") ? Path.of(URI.create(root)).toString() : root;
    }

    /** {@return what messages call a file in it} */
    String place(String path) {
        return name() + "!/" + path;
    }
}
