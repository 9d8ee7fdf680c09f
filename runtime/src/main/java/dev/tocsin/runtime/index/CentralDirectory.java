package dev.tocsin.runtime.index;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ErrorKind;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The end of a zip file, which says how long its table of contents is. The JDK reads that table into memory when it opens the
 * file, however long it is; so this looks first.
 */
final class CentralDirectory {
    /** The record at the end: its mark, its length, where it says how many entries and bytes the table has. */
    private static final int MARK = 0x06054b50;

    private static final int LENGTH = 22;
    private static final int ENTRIES = 10;
    private static final int BYTES = 12;

    /** How much may stand behind the record: a comment. */
    private static final int LONGEST_COMMENT = 0xFFFF;

    /** What stands where a number has no place there; a bigger record has it then. */
    private static final int ELSEWHERE = 0xFFFF;

    private static final int MOST_BYTES = 16 << 20;

    private CentralDirectory() {}

    /**
     * Returns if the table can be read into memory, or if this is no zip file.
     *
     * @throws ProblemException if it is too long
     */
    static void check(Path file) throws IOException {
        ByteBuffer end = end(file);
        for (int at = end.limit() - LENGTH; at >= 0; at--) {
            if (end.getInt(at) == MARK) {
                check(
                        file,
                        Short.toUnsignedInt(end.getShort(at + ENTRIES)),
                        Integer.toUnsignedLong(end.getInt(at + BYTES)));
                return;
            }
        }
    }

    private static void check(Path file, int entries, long bytes) {
        if (entries == ELSEWHERE || bytes > MOST_BYTES) {
            String message = "it has more than " + (ELSEWHERE - 1) + " entries, or a table of them of more than "
                    + MOST_BYTES + " bytes";
            Problem problem = new Problem(Code.TOO_BIG, file.toString(), message, "split it into several jars");
            throw new ProblemException(ErrorKind.LIMIT, Problems.of(problem));
        }
    }

    private static ByteBuffer end(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            int length = (int) Math.min(channel.size(), LENGTH + LONGEST_COMMENT);
            ByteBuffer end = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            channel.position(channel.size() - length);
            while (end.hasRemaining() && channel.read(end) >= 0) {}
            return end.flip();
        }
    }
}
