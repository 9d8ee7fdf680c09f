package dev.tocsin.server.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;

/**
 * Removes history that is too old or too much, in steps so small that whoever waits for a commit does not notice, and gives the room
 * back to the disk once much of it is free. For the thread that writes.
 */
final class Upkeep {
    private static final int ROWS = 256;
    private static final int PAGES = 128;

    /** Room that will be needed again soon is not given back. */
    private static final long PAGES_KEPT = 1_024;

    private final Connection connection;
    private final Retention retention;
    private final InstantSource time;
    private final PreparedStatement expire;
    private final PreparedStatement shorten;

    Upkeep(Connection connection, Retention retention, InstantSource time) throws SQLException {
        this.connection = connection;
        this.retention = retention;
        this.time = time;
        expire = connection.prepareStatement(
                "DELETE FROM delivery WHERE seq IN (SELECT seq FROM delivery ORDER BY seq LIMIT ?) AND at < ?");
        shorten = connection.prepareStatement(
                "DELETE FROM delivery WHERE seq IN (SELECT seq FROM delivery ORDER BY seq LIMIT ?)");
    }

    /**
     * Does a little of what is to be done; more where much was added, so that the file does not grow beyond bounds.
     *
     * @param added how many deliveries have been added since
     * @return whether there was anything to do, so that there may be more
     */
    boolean step(int added) throws SQLException {
        int rows = Math.max(ROWS, 2 * added);
        long pages = Database.number(connection, "PRAGMA page_count");
        long free = Database.number(connection, "PRAGMA freelist_count");
        if ((pages - free) * Database.PAGE_SIZE > retention.bytes() && shorten(rows) || expire(rows)) {
            return true;
        }
        boolean isMuchFree = free > PAGES_KEPT && free > pages / 4;
        if (isMuchFree) {
            giveBack();
        }
        return isMuchFree;
    }

    private boolean shorten(int rows) throws SQLException {
        shorten.setInt(1, rows);
        return shorten.executeUpdate() > 0;
    }

    private boolean expire(int rows) throws SQLException {
        long horizon = time.instant().minus(retention.age()).toEpochMilli();
        long oldest = Database.number(connection, "SELECT at FROM delivery ORDER BY seq LIMIT 1");
        if (oldest == 0 || oldest >= horizon) {
            return false;
        }
        expire.setInt(1, rows);
        expire.setLong(2, horizon);
        return expire.executeUpdate() > 0;
    }

    /** The driver takes one step of a statement, which here is one page, however many are asked for. */
    private void giveBack() throws SQLException {
        Transaction.run(connection, () -> {
            for (int i = 0; i < PAGES; i++) {
                Database.run(connection, "PRAGMA incremental_vacuum(1)");
            }
        });
    }
}
