package dev.tocsin.runtime.index;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;

/**
 * A jar or folder known by the address of its index. Whatever a class loader calls a jar will do: its files are read through
 * the protocol of the index, past every cache, so that no jar stays open.
 */
final class AddressedJar extends Jar {
    /** From {@link Index#FILE}. */
    private static final String UP_TO_THE_ROOT = "../../";

    private final URL index;

    private AddressedJar(URL index) {
        super(name(index.toString()));
        this.index = index;
    }

    /** {@return the jar or folder of an index} As a jar: where all are files, this class is not even loaded. */
    static Jar of(URL index) {
        return new AddressedJar(index);
    }

    @Override
    InputStream open(String path) throws IOException {
        URLConnection connection = new URL(index, UP_TO_THE_ROOT + path).openConnection();
        connection.setUseCaches(false);
        return connection.getInputStream();
    }

    @Override
    Jar again() {
        return new AddressedJar(index);
    }

    @Override
    public void close() {
        // Each file was closed when it was read.
    }

    private static String name(String index) {
        String root = index.substring(0, index.length() - Index.FILE.length() - 1);
        root = root.endsWith("!") ? root.substring(0, root.length() - 1) : root;
        root = root.startsWith("jar:") ? root.substring("jar:".length()) : root;
        return root.startsWith("file:") ? Path.of(URI.create(root)).toString() : root;
    }
}
