package dev.tocsin.server.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.delivery.journal.Ended;
import dev.tocsin.delivery.journal.Summary;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * How a delivery that has ended is a row: its category, hashes of its incident and its id, when it ended, and a body with the texts
 * behind the hashes and its life.
 */
final class DeliveryRow {
    private DeliveryRow() {}

    /** {@return a small number for a text; some texts share theirs} */
    static int hash(String text) {
        CRC32C hash = new CRC32C();
        hash.update(text.getBytes(UTF_8));
        return (int) hash.getValue();
    }

    static long at(Summary summary) {
        return summary.endedAt().toEpochMilli();
    }

    static byte[] body(Ended ended, long seq, long category) {
        Summary summary = ended.summary();
        byte[] id = summary.id().getBytes(UTF_8);
        byte[] incident = summary.incident().getBytes(UTF_8);
        byte[] body = ByteBuffer.allocate(2 * Integer.BYTES + id.length + incident.length + ended.life().length)
                .putInt(id.length)
                .put(id)
                .putInt(incident.length)
                .put(incident)
                .put(ended.life())
                .array();
        return Frame.around(body, seq, category, at(summary));
    }

    /** {@return the delivery of a row} */
    static Ended ended(long seq, Category category, long at, byte[] framed) throws DamagedException {
        ByteBuffer body = ByteBuffer.wrap(Frame.body(framed, seq, category.id(), at));
        String id = text(body);
        String incident = text(body);
        byte[] life = Arrays.copyOfRange(body.array(), body.position(), body.limit());
        Summary summary = new Summary(
                id,
                category.destination(),
                category.receiver(),
                category.plugin(),
                incident,
                category.outcome(),
                Instant.ofEpochMilli(at));
        return new Ended(summary, life);
    }

    private static String text(ByteBuffer body) {
        byte[] text = new byte[body.getInt()];
        body.get(text);
        return new String(text, UTF_8);
    }

    /** What few deliveries differ in, and its number. */
    record Category(long id, String destination, String receiver, String plugin, String outcome) {}
}
