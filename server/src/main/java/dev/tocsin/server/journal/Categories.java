package dev.tocsin.server.journal;

import dev.tocsin.delivery.journal.Summary;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** The numbers of the categories, of which there are about as many as destinations times outcomes. For the thread that writes. */
final class Categories {
    private final Connection connection;
    private final Map<Key, Long> numbers = new HashMap<>();

    private record Key(String destination, String receiver, String plugin, String outcome) {}

    Categories(Connection connection) throws SQLException {
        this.connection = connection;
        load();
    }

    /** Forgets those that were added in a transaction that was rolled back. */
    void load() throws SQLException {
        numbers.clear();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT id, destination, receiver, plugin, outcome FROM category")) {
            while (rows.next()) {
                Key key = new Key(rows.getString(2), rows.getString(3), rows.getString(4), rows.getString(5));
                numbers.put(key, rows.getLong(1));
            }
        }
    }

    /** {@return the number of a delivery's category, a new one if there was none like it} */
    long number(Summary summary) throws SQLException {
        Key key = new Key(summary.destination(), summary.receiver(), summary.plugin(), summary.outcome());
        Long known = numbers.get(key);
        return known != null ? known : add(key);
    }

    private long add(Key key) throws SQLException {
        long number = numbers.size() + 1L;
        try (PreparedStatement add = connection.prepareStatement("INSERT INTO category VALUES (?, ?, ?, ?, ?)")) {
            add.setLong(1, number);
            add.setString(2, key.destination);
            add.setString(3, key.receiver);
            add.setString(4, key.plugin);
            add.setString(5, key.outcome);
            add.executeUpdate();
        }
        numbers.put(key, number);
        return number;
    }
}
