package dev.tocsin.server.journal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ErrorKind;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps a data folder to one process: a lock on a file in it, which ends with the process however that ends. In the file stands who
 * has it, for those who come too late.
 */
final class FolderLock implements AutoCloseable {
    private static final String NAME = "journal.lock";
    private static final int LONGEST_PID = 20;

    /**
     * The folders that this process has. A fact of the process, and it must be known before the file is touched: on most systems,
     * closing the file a second time gives up the lock that the first has.
     */
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Takes a folder, which is made if it is not there.
     *
     * @throws ProblemException if another one has it, or it cannot be written
     */
    static FolderLock of(Path folder) {
        try {
            Path real = Files.createDirectories(folder).toRealPath();
            if (!OWN.add(real)) {
                throw taken(folder, Long.toString(ProcessHandle.current().pid()));
            }
            try {
                return new FolderLock(real, lock(folder, real));
            } catch (IOException | RuntimeException e) {
                OWN.remove(real);
                throw e;
            }
        } catch (IOException e) {
            throw new ProblemException(ErrorKind.USER, Problems.of(unwritable(folder, e)), e);
        }
    }

    private static FileChannel lock(Path folder, Path real) throws IOException {
        FileChannel channel = FileChannel.open(real.resolve(NAME), READ, WRITE, CREATE);
        try {
            if (channel.tryLock() == null) {
                throw taken(folder, read(channel));
            }
            channel.truncate(0);
            channel.write(US_ASCII.encode(ProcessHandle.current().pid() + "\n"), 0);
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer pid = ByteBuffer.allocate(LONGEST_PID);
        channel.read(pid, 0);
        return US_ASCII.decode(pid.flip()).toString().strip();
    }

    private static ProblemException taken(Path folder, String pid) {
        return ProblemException.of(new Problem(
                Code.FOLDER_IN_USE,
                place(folder),
                "the process " + pid + " uses it",
                "stop that process, or name another folder with --data"));
    }

    private static Problem unwritable(Path folder, IOException cause) {
        return new Problem(
                Code.UNWRITABLE_JOURNAL,
                place(folder),
                "it cannot be written (" + Trouble.reason(cause) + ")",
                "let the user that runs Tocsin write there, or name another folder with --data");
    }

    private static String place(Path folder) {
        return "data folder " + "'" + folder + "'";
    }

    /** Gives the folder back. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            OWN.remove(folder);
        }
    }
}
