package dev.tocsin.server.journal;

import dev.tocsin.delivery.journal.Batch;
import dev.tocsin.delivery.journal.Ended;
import dev.tocsin.delivery.journal.Live;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes batches with statements that are prepared once. For the thread that writes. */
final class Store {
    private static final int BALLAST = 256 * 1_024;

    private final Connection connection;
    private final InstantSource time;
    private final PreparedStatement put;
    private final PreparedStatement remove;
    private final PreparedStatement setAside;
    private final PreparedStatement add;
    private final Categories categories;
    private long lastSeq;

    /**
     * Prepares its statements.
     *
     * @param time what time it is
     */
    Store(Connection connection, InstantSource time) throws SQLException {
        this.connection = connection;
        this.time = time;
        put = connection.prepareStatement(
                "INSERT INTO live VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body");
        remove = connection.prepareStatement("DELETE FROM live WHERE id = ?");
        setAside = connection.prepareStatement("INSERT INTO damaged SELECT id, ?, body FROM live WHERE id = ?");
        add = connection.prepareStatement("INSERT INTO delivery VALUES (?, ?, ?, ?, ?, ?)");
        categories = new Categories(connection);
        lastSeq = Database.number(connection, "SELECT max(seq) FROM delivery");
    }

    /** Writes batches in one transaction. */
    void write(List<Batch> batches) throws SQLException {
        try {
            Transaction.run(connection, () -> {
                keep(batches);
                record(batches);
            });
        } catch (SQLException | RuntimeException e) {
            forget(e);
            throw e;
        }
    }

    /** Takes each thing as the last batch has it; statements of one kind run together, which is twice as fast. */
    private void keep(List<Batch> batches) throws SQLException {
        Map<Long, Live> last = new LinkedHashMap<>();
        for (Batch batch : batches) {
            for (Live live : batch.live()) {
                if (live.isAside()) {
                    setAside(LiveKey.of(live));
                }
                last.put(LiveKey.of(live), live);
            }
        }
        for (Map.Entry<Long, Live> entry : last.entrySet()) {
            if (entry.getValue().isGone()) {
                remove.setLong(1, entry.getKey());
                remove.addBatch();
            } else {
                put.setLong(1, entry.getKey());
                put.setBytes(2, Frame.around(entry.getValue().body(), entry.getKey()));
                put.addBatch();
            }
        }
        put.executeLargeBatch();
        remove.executeLargeBatch();
    }

    /** At once, as what takes the number of a thing may come behind it. */
    private void setAside(long key) throws SQLException {
        setAside.setLong(1, time.instant().toEpochMilli());
        setAside.setLong(2, key);
        setAside.executeUpdate();
    }

    private void record(List<Batch> batches) throws SQLException {
        for (Batch batch : batches) {
            for (Ended ended : batch.ended()) {
                long seq = ++lastSeq;
                long category = categories.number(ended.summary());
                add.setLong(1, seq);
                add.setLong(2, category);
                add.setInt(3, DeliveryRow.hash(ended.summary().incident()));
                add.setInt(4, DeliveryRow.hash(ended.summary().id()));
                add.setLong(5, DeliveryRow.at(ended.summary()));
                add.setBytes(6, DeliveryRow.body(ended, seq, category));
                add.addBatch();
            }
        }
        add.executeLargeBatch();
    }

    private void forget(Exception cause) {
        try {
            put.clearBatch();
            remove.clearBatch();
            add.clearBatch();
            categories.load();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    /** Writes something and takes it away again: whoever can do that can write batches. */
    void probe() throws SQLException {
        Transaction.run(
                connection, () -> Database.run(connection, "INSERT INTO room VALUES (1, zeroblob(" + BALLAST + "))"));
        Transaction.run(connection, () -> Database.run(connection, "DELETE FROM room"));
    }
}
