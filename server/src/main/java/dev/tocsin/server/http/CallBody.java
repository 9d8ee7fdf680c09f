package dev.tocsin.server.http;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Request;

/** The body of one call, read within limits. What it takes of the room is given back when it is closed. For one thread. */
final class CallBody implements AutoCloseable {
    /** So much of each body is read even if there is no room left, so that short calls are answered all the same. */
    private static final int FREE = 64 << 10;

    private static final int CHUNK = 16 << 10;

    private final Request request;
    private final HttpLimits limits;
    private final Room room;
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();
    private long taken;

    CallBody(Request request, HttpLimits limits, Room room) {
        this.request = request;
        this.limits = limits;
        this.room = room;
    }

    /** Why a body is not read. */
    record Refused(int status, Problem why) {}

    /** {@return whether something is to be read} */
    boolean isExpected() {
        return request.getLength() != 0;
    }

    /**
     * Reads it.
     *
     * @return why it is not read; nothing if it is
     * @throws EofException if the client was too slow, of which Jetty makes no line in the log
     * @throws IOException if the client is gone, or what it sends is not HTTP
     */
    Optional<Refused> read() throws IOException {
        if (request.getLength() > limits.bodyBytes()) {
            return Optional.of(tooLong());
        }
        try {
            return readAll();
        } catch (IOException broken) {
            throw broken.getCause() instanceof TimeoutException ? new EofException(broken) : broken;
        }
    }

    private Optional<Refused> readAll() throws IOException {
        try (InputStream in = Content.Source.asInputStream(request)) {
            byte[] chunk = new byte[CHUNK];
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                if (read.size() + n > limits.bodyBytes()) {
                    return Optional.of(tooLong());
                }
                if (read.size() + n > FREE && !take(n)) {
                    return Optional.of(tooMuch());
                }
                read.write(chunk, 0, n);
            }
            return Optional.empty();
        }
    }

    private boolean take(int octets) {
        boolean hasRoom = room.take(octets, limits.bodiesBytes());
        taken += hasRoom ? octets : 0;
        return hasRoom;
    }

    private Refused tooLong() {
        String message = "the body has more than the maximum of " + limits.bodyBytes() + " bytes";
        return new Refused(413, new Problem(Code.CALL_OVER_LIMIT, place(), message, "send less at a time"));
    }

    private Refused tooMuch() {
        String message = "the bodies of all calls have more than the maximum of " + limits.bodiesBytes() + " bytes";
        return new Refused(503, new Problem(Code.CALL_OVER_LIMIT, place(), message, "call again in a moment"));
    }

    private String place() {
        return "call '" + request.getMethod() + " " + request.getHttpURI().getPath() + "'";
    }

    /** {@return what was read} */
    byte[] octets() {
        return read.toByteArray();
    }

    @Override
    public void close() {
        room.give(taken);
    }
}
