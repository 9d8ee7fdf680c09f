package dev.tocsin.server.journal;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that gets its name when it is whole and on the disk, so that what has the name is never something that was just begun, and
 * never a part. What was begun and not finished is removed.
 */
final class NewFile implements AutoCloseable {
    private final Path file;
    private final Path begun;

    private NewFile(Path file) {
        this.file = file;
        this.begun = file.resolveSibling(file.getFileName() + ".begun");
    }

    static NewFile of(Path file) throws IOException {
        NewFile fresh = new NewFile(file);
        fresh.close();
        return fresh;
    }

    /** {@return where it is written to} */
    Path begun() {
        return begun;
    }

    /** Gives it its name. */
    void finish() throws IOException {
        sync(begun);
        Files.move(begun, file, ATOMIC_MOVE);
        sync(file.toAbsolutePath().resolveSibling(""));
    }

    private static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, READ)) {
            channel.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(begun);
        for (String companion : Aside.COMPANIONS) {
            Files.deleteIfExists(begun.resolveSibling(begun.getFileName() + companion));
        }
    }
}
