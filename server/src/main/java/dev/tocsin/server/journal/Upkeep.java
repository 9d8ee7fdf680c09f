package dev.tocsin.server.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
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

    /** Does a little of what is to be done. */
    void step() throws SQLException {
        long pages = Database.number(connection, "PRAGMA page_count");
        long free = Database.number(connection, "PRAGMA freelist_count");
        Instant horizon = time.instant().minus(retention.age());
        long oldest = Database.number(connection, "SELECT at FROM delivery ORDER BY seq LIMIT 1");
        if ((pages - free) * Database.PAGE_SIZE > retention.bytes()) {
            shorten.setInt(1, ROWS);
            shorten.executeUpdate();
        } else if (oldest != 0 && oldest < horizon.toEpochMilli()) {
            expire.setInt(1, ROWS);
            expire.setLong(2, horizon.toEpochMilli());
            expire.executeUpdate();
        } else if (free > PAGES_KEPT && free > pages / 4) {
            giveBack();
        }
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
