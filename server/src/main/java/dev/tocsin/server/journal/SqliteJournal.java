package dev.tocsin.server.journal;

import dev.tocsin.contract.problem.ErrorKind;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.delivery.journal.Batch;
import dev.tocsin.delivery.journal.History;
import dev.tocsin.delivery.journal.Journal;
import dev.tocsin.delivery.journal.Live;
import dev.tocsin.delivery.journal.Written;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * A journal in one SQLite file of a data folder, {@code journal.db}. Acceptance is a commit that the disk has confirmed.
 *
 * @since 0.1
 */
public final class SqliteJournal implements Journal {
    /** The name of the file in the data folder. */
    static final String FILE = "journal.db";

    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final FolderLock lock;
    private final Path file;
    private final Connection connection;
    private final Committer committer;
    private final SqliteHistory history;
    private final Problems found;
    private List<Live> live;
    private boolean isClosed;

    private SqliteJournal(FolderLock lock, Path file, Retention retention, InstantSource time, Duration patience)
            throws SQLException {
        this.lock = lock;
        this.file = file;
        Opening opening = new Opening(file, Migrations.ofThisVersion(), time);
        connection = opening.open();
        try {
            committer =
                    new Committer(new Store(connection, time), new Upkeep(connection, retention, time), file, patience);
            history = new SqliteHistory(file);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
        live = opening.live();
        found = opening.found();
    }

    /**
     * Opens the journal of a data folder. Folder and file are made if they are not there; a file that is damaged is kept aside.
     *
     * @param folder the data folder
     * @param retention how much history to keep
     * @param time what time it is
     * @throws ProblemException if another process uses the folder, it cannot be written, or the file is of another version of Tocsin
     */
    public static SqliteJournal open(Path folder, Retention retention, InstantSource time) {
        return open(folder, retention, time, PATIENCE);
    }

    /** Opens it with another time to wait until nothing comes. */
    static SqliteJournal open(Path folder, Retention retention, InstantSource time, Duration patience) {
        FolderLock lock = FolderLock.of(folder);
        Path file = folder.resolve(FILE);
        try {
            SqliteJournal journal = new SqliteJournal(lock, file, retention, time, patience);
            journal.committer.start();
            return journal;
        } catch (SQLException e) {
            lock.close();
            throw Trouble.exception(e, file);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** {@return the connection that writes, so that tests can make the disk full} */
    Connection connection() {
        return connection;
    }

    @Override
    public synchronized List<Live> takeLive() {
        List<Live> taken = live;
        live = List.of();
        return taken;
    }

    @Override
    public Problems found() {
        return found;
    }

    @Override
    public void write(Batch batch, Written written) throws InterruptedException {
        committer.put(new Inbox.Letter(batch, written));
    }

    @Override
    public Optional<Problem> trouble() {
        return committer.trouble();
    }

    @Override
    public History history() {
        return history;
    }

    @Override
    public synchronized void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        try (lock) {
            committer.close();
            history.close();
            connection.close();
        } catch (SQLException e) {
            throw Trouble.exception(e, file);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProblemException(ErrorKind.EXTERNAL, Problems.of(Trouble.of(e, file)), e);
        }
    }
}
