package dev.tocsin.server.journal;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.delivery.journal.Batch;
import dev.tocsin.delivery.journal.Live;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Reads what is alive. Rows that are not what had been written are set aside, and the rest is read. */
final class LiveRows {
    private final Connection connection;
    private final Path file;
    private final List<Damaged> damaged = new ArrayList<>();

    private record Damaged(long key, String why) {}

    LiveRows(Connection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    /** Reads all, in order of the keys. */
    void read(Consumer<Live> reader) throws SQLException {
        read("SELECT id, body FROM live ORDER BY id", reader);
    }

    private void read(String sql, Consumer<Live> reader) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                long key = rows.getLong(1);
                try {
                    reader.accept(LiveKey.live(key, Frame.body(rows.getBytes(2), key)));
                } catch (DamagedException e) {
                    damaged.add(new Damaged(key, e.why()));
                }
            }
        }
    }

    /** Moves the rows that were damaged into a table of their own, and names them. */
    void setAside(Problems.Collector found, Instant now) throws SQLException {
        for (Damaged row : damaged) {
            Transaction.run(connection, () -> {
                move("INSERT INTO damaged SELECT id, " + now.toEpochMilli() + ", body FROM live WHERE id = ?", row.key);
                move("DELETE FROM live WHERE id = ?", row.key);
            });
            found.add(
                    Code.DAMAGED_ROW,
                    Trouble.place(file) + ", row " + row.key + " of what was alive",
                    row.why + ", and it is not taken into account",
                    "look into the table 'damaged', where it is kept; an alert comes again by itself");
        }
    }

    private void move(String sql, long key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, key);
            statement.executeUpdate();
        }
    }

    /** Reads what can be read of a damaged file, from both ends up to the damage, in order of the keys. */
    static void salvage(Path file, Consumer<Live> reader) {
        TreeMap<Long, Live> saved = new TreeMap<>();
        for (String order : List.of("ASC", "DESC")) {
            try (Connection connection = Database.openToRead(file)) {
                new LiveRows(connection, file)
                        .read(
                                "SELECT id, body FROM live ORDER BY id " + order,
                                live -> saved.put(LiveKey.of(live), live));
            } catch (SQLException damage) {
                // What came before it is saved.
            }
        }
        saved.values().forEach(reader);
    }

    /** Writes what was saved into a fresh file. */
    static void write(Connection fresh, List<Live> saved, InstantSource time) throws SQLException {
        new Store(fresh, time).write(List.of(new Batch(saved, List.of())));
    }
}
