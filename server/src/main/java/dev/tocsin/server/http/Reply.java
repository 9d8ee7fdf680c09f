package dev.tocsin.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.value.Json;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** What a client is told. One of octets may be told to several, one of a list or of events to one. */
public final class Reply {
    private static final Body NOTHING = new Body.Whole(new byte[0]);

    private final int status;
    private final SequencedMap<String, String> headers = new TreeMap<>();
    private final Body body;
    private final Optional<Streaming> stream;

    private Reply(int status, SequencedMap<String, String> headers, Body body, Optional<Streaming> stream) {
        this.status = status;
        this.headers.putAll(headers);
        this.body = body;
        this.stream = stream;
    }

    /** {@return a reply of any type} */
    public static Reply of(int status, String type, String body) {
        return of(status, type, body.getBytes(UTF_8));
    }

    /** {@return a reply of any type} */
    public static Reply of(int status, String type, byte[] body) {
        return of(status, type, new Body.Whole(body));
    }

    private static Reply of(int status, String type, Body body) {
        return new Reply(status, new TreeMap<>(), body, Optional.empty()).with("Content-Type", type);
    }

    /** {@return a reply without a body} */
    public static Reply empty(int status) {
        return new Reply(status, new TreeMap<>(), NOTHING, Optional.empty());
    }

    /** {@return a reply that goes on, with server-sent events} */
    public static Reply events(Streaming stream) {
        return new Reply(200, new TreeMap<>(), NOTHING, Optional.of(stream)).with("Content-Type", "text/event-stream");
    }

    /** {@return a reply in plain words} */
    public static Reply text(int status, String text) {
        return of(status, "text/plain; charset=utf-8", text);
    }

    /** {@return a reply in JSON} */
    public static Reply json(int status, Json json) {
        return of(status, "application/json", JsonText.write(json) + "\n");
    }

    /**
     * Makes a reply of a list in JSON, each of whose items is made when the client took those before it, as they may be many.
     *
     * @param of what the items are made of, in the order of the list; held until the client took the last one
     * @param item makes one
     * @return it
     */
    public static <T> Reply json(int status, List<T> of, Function<? super T, Json> item) {
        return of(status, "application/json", new Body.Items<>("[", of, item, "]\n"));
    }

    /** {@return a reply of such a list as the only member of an object} */
    public static <T> Reply json(int status, String name, List<T> of, Function<? super T, Json> item) {
        String before = "{" + JsonText.write(Json.of(name)) + ":[";
        return of(status, "application/json", new Body.Items<>(before, of, item, "]}\n"));
    }

    /** {@return a reply of a number and a message, as Alertmanager's API has them where a call is no good} */
    public static Reply error(int status, int code, String message) {
        return json(
                status,
                Json.members().with("code", code).with("message", message).build());
    }

    /** {@return a reply of its own status and a message} */
    public static Reply error(int status, String message) {
        return error(status, status, message);
    }

    /** {@return the reply to a call that cannot be answered now} */
    public static Reply of(ProblemException problem) {
        return error(503, problem.problems().toString());
    }

    /** {@return the same reply with one more header} */
    public Reply with(String name, String value) {
        SequencedMap<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new Reply(status, more, body, stream);
    }

    /** {@return the status} */
    public int status() {
        return status;
    }

    /** {@return the headers by name, unmodifiable} */
    public SequencedMap<String, String> headers() {
        return Collections.unmodifiableSequencedMap(headers);
    }

    /** {@return what follows the headers} */
    Body body() {
        return body;
    }

    /** {@return what goes on behind the headers, in place of the body; nothing if that is all} */
    Optional<Streaming> stream() {
        return stream;
    }
}
