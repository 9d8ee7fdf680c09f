package dev.tocsin.server.journal;

import dev.tocsin.delivery.journal.Ended;
import dev.tocsin.server.journal.DeliveryRow.Category;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Reads deliveries by their numbers. */
final class Rows implements AutoCloseable {
    private final PreparedStatement select;

    Rows(Connection connection) throws SQLException {
        select = connection.prepareStatement("""
                SELECT d.at, d.body, c.id, c.destination, c.receiver, c.plugin, c.outcome
                FROM delivery d JOIN category c ON c.id = d.category
                WHERE d.seq = ?""");
    }

    /** {@return the delivery of a number; nothing if it is no more} */
    Optional<Ended> at(long seq) throws SQLException, DamagedException {
        select.setLong(1, seq);
        try (ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            Category category = new Category(
                    row.getLong(3), row.getString(4), row.getString(5), row.getString(6), row.getString(7));
            return Optional.of(DeliveryRow.ended(seq, category, row.getLong(1), row.getBytes(2)));
        }
    }

    @Override
    public void close() throws SQLException {
        select.close();
    }
}
