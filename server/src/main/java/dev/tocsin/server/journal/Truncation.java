package dev.tocsin.server.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Finds out whether the end of a file is missing. SQLite misses whole pages, but fills up the last one without a word. Must come before
 * the file is opened: closing it here would give up the locks that SQLite has on it.
 */
final class Truncation {
    private static final int HEAD = 100;
    private static final int PAGE_SIZE_AT = 16;
    private static final int PAGE_COUNT_AT = 28;

    private Truncation() {}

    /** Checks a file that has no log beside it; what is still in a log need not be in the file. */
    static void check(Path file) throws IOException, SQLiteException {
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        if (Files.exists(log) && Files.size(log) > 0) {
            return;
        }
        long expected = expected(file);
        long actual = Files.size(file);
        if (actual < expected) {
            throw new SQLiteException(
                    "%d of its %d bytes are there".formatted(actual, expected), SQLiteErrorCode.SQLITE_CORRUPT);
        }
    }

    /** {@return how large the file says that it is} */
    private static long expected(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            ByteBuffer head = ByteBuffer.wrap(in.readNBytes(HEAD));
            boolean isOurs = head.limit() == HEAD && head.getShort(PAGE_SIZE_AT) == Database.PAGE_SIZE;
            return isOurs ? (long) Database.PAGE_SIZE * Integer.toUnsignedLong(head.getInt(PAGE_COUNT_AT)) : 0;
        }
    }
}
