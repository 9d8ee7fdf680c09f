package dev.tocsin.server.journal;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Changes that are made together. SQLite ends some transactions by itself when a write fails and leaves others open, and JDBC's own
 * notion of a transaction loses track of that; so it is begun and ended here.
 */
final class Transaction {
    private Transaction() {}

    /** What is done in a transaction. */
    @FunctionalInterface
    interface Work {
        void run() throws SQLException;
    }

    /** Does something wholly or not at all. */
    static void run(Connection connection, Work work) throws SQLException {
        Database.run(connection, "BEGIN IMMEDIATE");
        try {
            work.run();
            Database.run(connection, "COMMIT");
        } catch (SQLException | RuntimeException e) {
            rollBack(connection, e);
            throw e;
        }
    }

    private static void rollBack(Connection connection, Exception cause) {
        try {
            Database.run(connection, "ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            cause.addSuppressed(alreadyRolledBack);
        }
    }
}
