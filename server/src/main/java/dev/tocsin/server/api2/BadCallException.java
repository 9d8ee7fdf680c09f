package dev.tocsin.server.api2;

import dev.tocsin.contract.value.Json;
import dev.tocsin.server.http.Reply;

/** Says that a call is no good, in the shape in which Alertmanager says it. Never leaves the package. */
final class BadCallException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Reply reply;

    private BadCallException(Reply reply, String message) {
        super(message);
        this.reply = reply;
    }

    /** {@return that a body cannot be read, or a part of it is of the wrong type} */
    static BadCallException unreadable(String body, String why) {
        String message = "parsing " + body + " body from \"\" failed, because " + why;
        return new BadCallException(Reply.error(400, message), message);
    }

    /** {@return that something is not as the schema has it} */
    static BadCallException invalid(int code, String message) {
        return new BadCallException(Reply.error(422, code, message), message);
    }

    /** {@return that a value must be there} */
    static BadCallException missing(String place, String where) {
        return invalid(602, place + " in " + where + " is required");
    }

    /** {@return that what is asked for makes no sense} */
    static BadCallException senseless(String message) {
        return words(400, message);
    }

    /** {@return that there is nothing of that kind} */
    static BadCallException unknown(String message) {
        return words(404, message);
    }

    private static BadCallException words(int status, String message) {
        return new BadCallException(Reply.json(status, Json.of(message)), message);
    }

    Reply reply() {
        return reply;
    }
}
