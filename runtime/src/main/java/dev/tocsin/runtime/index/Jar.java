package dev.tocsin.runtime.index;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A jar or folder that has an index. Whatever a class loader calls a jar will do: its files are read through the protocol of
 * the index, past every cache, so that no jar stays open. A jar that is a file is opened as one, which is far cheaper, and
 * every command begins with it.
 */
final class Jar {
    private final URL index;
    private final String name;

    Jar(URL index) {
        this.index = index;
        this.name = name(index.toString());
    }

    byte[] index() throws IOException {
        return read(Index.FILE);
    }

    /** {@return the contents of a file, whose path begins at the root; empty if there is none} */
    Optional<byte[]> file(String path) throws IOException {
        try {
            return Optional.of(read(path));
        } catch (FileNotFoundException missing) {
            return Optional.empty();
        }
    }

    private byte[] read(String path) throws IOException {
        return isFile() ? readEntry(path) : readAddress(new URL(index, upToTheRoot() + path));
    }

    /** Whether it is one jar in the file system, not one inside another. */
    private boolean isFile() {
        String address = index.toString();
        return address.startsWith("jar:file:") && address.indexOf("!/") == address.lastIndexOf("!/");
    }

    private byte[] readEntry(String path) throws IOException {
        try (ZipFile jar = new ZipFile(name)) {
            ZipEntry entry = jar.getEntry(path);
            if (entry == null) {
                throw new FileNotFoundException(path);
            }
            try (InputStream content = jar.getInputStream(entry)) {
                return content.readAllBytes();
            }
        }
    }

    private static byte[] readAddress(URL file) throws IOException {
        URLConnection connection = file.openConnection();
        connection.setUseCaches(false);
        try (InputStream content = connection.getInputStream()) {
            return content.readAllBytes();
        }
    }

    private static String upToTheRoot() {
        return "../".repeat((int) Index.FILE.chars().filter(c -> c == '/').count());
    }

    /** {@return the path of the jar or folder; where it is no file, its address} */
    String name() {
        return name;
    }

    private static String name(String index) {
        String root = index.substring(0, index.length() - Index.FILE.length() - 1);
        root = root.endsWith("!") ? root.substring(0, root.length() - 1) : root;
        root = root.startsWith("jar:") ? root.substring("jar:".length()) : root;
        return root.startsWith("file:") ? Path.of(URI.create(root)).toString() : root;
    }

    /** {@return what messages call a file in it} */
    String place(String path) {
        return name + "!/" + path;
    }
}
