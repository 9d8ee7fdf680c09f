package dev.tocsin.server.journal;

import dev.tocsin.delivery.journal.Cursor;
import dev.tocsin.delivery.journal.Filter;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds out where the deliveries are that a filter lets through, from the indexes alone. An incident has an index; anything else is a
 * question of categories, each of which is in order, so that of each no more is read than would fit.
 */
final class Places {
    private static final Comparator<Cursor> NEWEST_FIRST = Comparator.comparingLong(Cursor::endedAt)
            .thenComparingLong(Cursor::number)
            .reversed();

    /** All numbers shifted by 10, the newest first: the first column of the indexes of hashes. */
    private static final String RUNS = """
            WITH RECURSIVE run (n) AS (
                SELECT max(seq) >> 10 FROM delivery
                UNION ALL
                SELECT n - 1 FROM run WHERE n > (SELECT min(seq) >> 10 FROM delivery)
            )
            SELECT d.at, d.seq FROM run CROSS JOIN delivery d ON d.seq >> 10 = run.n""";

    private static final String IN_TIME = " AND d.at >= ? AND d.at < ? AND d.at <= ? AND (d.at < ? OR d.seq < ?)";
    private static final String NEWEST = " ORDER BY d.at DESC, d.seq DESC LIMIT ?";

    private final Connection connection;
    private final Filter filter;
    private final Cursor from;

    Places(Connection connection, Filter filter, Cursor from) {
        this.connection = connection;
        this.filter = filter;
        this.from = from;
    }

    /** {@return the first of them, the newest first} */
    List<Cursor> first(int size) throws SQLException {
        List<Long> categories = categories();
        if (filter.incident().isPresent()) {
            return ofIncident(filter.incident().get(), categories, size);
        }
        List<Cursor> first = new ArrayList<>();
        for (long category : categories) {
            first.addAll(select("SELECT d.at, d.seq FROM delivery d WHERE d.category = ?" + IN_TIME, category, size));
        }
        return first.stream().sorted(NEWEST_FIRST).limit(size).toList();
    }

    private List<Cursor> ofIncident(String incident, List<Long> categories, int size) throws SQLException {
        String numbers =
                String.join(",", categories.stream().map(String::valueOf).toList());
        return select(
                RUNS + " AND d.incident = ?" + IN_TIME + " AND d.category IN (" + numbers + ")",
                DeliveryRow.hash(incident),
                size);
    }

    private List<Cursor> select(String sql, long key, int size) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql + NEWEST)) {
            select.setLong(1, key);
            select.setLong(2, millis(filter.since()));
            select.setLong(3, millis(filter.before()));
            select.setLong(4, from.endedAt());
            select.setLong(5, from.endedAt());
            select.setLong(6, from.number());
            select.setInt(7, size);
            return read(select);
        }
    }

    /** {@return the first millisecond that is not before an instant} */
    private static long millis(Instant instant) {
        if (instant.equals(Instant.MIN)) {
            return Long.MIN_VALUE;
        }
        if (instant.equals(Instant.MAX)) {
            return Long.MAX_VALUE;
        }
        return instant.plusNanos(999_999).toEpochMilli();
    }

    private List<Long> categories() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                SELECT id FROM category
                WHERE receiver = ifnull(?, receiver) AND plugin = ifnull(?, plugin) AND outcome = ifnull(?, outcome)""")) {
            select.setString(1, filter.receiver().orElse(null));
            select.setString(2, filter.plugin().orElse(null));
            select.setString(3, filter.outcome().orElse(null));
            List<Long> categories = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    categories.add(rows.getLong(1));
                }
            }
            return categories;
        }
    }

    /** {@return where the deliveries are that may have an id, the newest first} */
    static List<Cursor> ofId(Connection connection, String id) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(RUNS + " AND d.id = ? ORDER BY d.at DESC, d.seq DESC")) {
            select.setLong(1, DeliveryRow.hash(id));
            return read(select);
        }
    }

    private static List<Cursor> read(PreparedStatement select) throws SQLException {
        List<Cursor> places = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                places.add(new Cursor(rows.getLong(1), rows.getLong(2)));
            }
        }
        return places;
    }
}
