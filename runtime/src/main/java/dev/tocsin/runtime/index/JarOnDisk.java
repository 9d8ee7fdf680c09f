package dev.tocsin.runtime.index;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A jar that is a file of its own. */
final class JarOnDisk extends Jar {
    private final ZipFile zip;

    JarOnDisk(Path file) throws IOException {
        super(file.toString());
        zip = new ZipFile(file.toFile());
    }

    /** {@return the paths of all that is in it} */
    Stream<String> names() {
        return zip.stream().map(ZipEntry::getName);
    }

    boolean has(String path) {
        return zip.getEntry(path) != null;
    }

    @Override
    InputStream open(String path) throws IOException {
        ZipEntry entry = zip.getEntry(path);
        if (entry == null) {
            throw new FileNotFoundException(path);
        }
        return zip.getInputStream(entry);
    }

    @Override
    Jar again() throws IOException {
        return of(Path.of(name()));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
