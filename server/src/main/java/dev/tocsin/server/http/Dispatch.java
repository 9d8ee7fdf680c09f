package dev.tocsin.server.http;

import dev.tocsin.contract.problem.ProblemException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/** Reads a call, has it answered, and writes the reply. */
final class Dispatch extends Handler.Abstract {
    private static final byte[] NOTHING = new byte[0];

    private final Endpoint endpoint;
    private final Refusing refusing;
    private final Connections connections;
    private final Room room = new Room();
    private volatile Door door;

    Dispatch(Endpoint endpoint, Refusing refusing, Connections connections, Door door) {
        this.endpoint = endpoint;
        this.refusing = refusing;
        this.connections = connections;
        this.door = door;
    }

    void use(Door other) {
        door = other;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        EndPoint client = request.getConnectionMetaData().getConnection().getEndPoint();
        Reply reply = reply(request, client);
        Callback end = Callback.from(() -> connections.awaitCall(client), callback);
        begin(reply, response);
        if (reply.stream().isPresent()) {
            stream(reply.stream().get(), response, client, end);
        } else {
            connections.awaitReading(client);
            reply.body().writeTo(response, end);
        }
        return true;
    }

    private Reply reply(Request request, EndPoint client) throws IOException, InterruptedException {
        Door now = door;
        try (CallBody body = new CallBody(request, now.limits(), room)) {
            Call head = head(request);
            Optional<Reply> refused = now.keeper().refuse(address(client), head);
            if (refused.isPresent()) {
                return body.isExpected() ? last(refused.get()) : refused.get();
            }
            connections.awaitBody(client);
            Optional<CallBody.Refused> unread = body.read();
            connections.answer(client);
            return unread.isPresent() ? refusal(request, unread.get()) : answer(head.with(body.octets()));
        }
    }

    private static InetAddress address(EndPoint client) {
        return ((InetSocketAddress) client.getRemoteSocketAddress()).getAddress();
    }

    private Reply refusal(Request request, CallBody.Refused refused) {
        Reply reply = refusing.refuse(path(request), refused.status(), refused.why());
        return last(refused.status() == 503 ? reply.with("Retry-After", "1") : reply);
    }

    /** {@return a reply behind which the connection is closed, as there is more of the call on it than was read} */
    private static Reply last(Reply reply) {
        return reply.with("Connection", "close");
    }

    private Reply answer(Call call) throws InterruptedException {
        try {
            return endpoint.answer(call);
        } catch (ProblemException e) {
            return Reply.of(e);
        }
    }

    private static Call head(Request request) {
        Map<String, List<String>> parameters = new HashMap<>();
        for (Fields.Field field : Request.extractQueryParameters(request)) {
            parameters.put(field.getName(), field.getValues());
        }
        Map<String, String> headers = new HashMap<>();
        for (HttpField field : request.getHeaders()) {
            headers.merge(field.getName().toLowerCase(Locale.ROOT), String.valueOf(field.getValue()), (a, b) -> a);
        }
        return new Call(request.getMethod(), path(request), parameters, headers, NOTHING);
    }

    private static String path(Request request) {
        String path = request.getHttpURI().getDecodedPath();
        return path == null ? "/" : path;
    }

    private static void begin(Reply reply, Response response) {
        response.setStatus(reply.status());
        response.getHeaders().put("Cache-Control", "no-store");
        reply.headers().forEach((name, value) -> response.getHeaders().put(name, value));
    }

    private void stream(Streaming stream, Response response, EndPoint client, Callback end) {
        try (OutputStream out = Content.Sink.asOutputStream(response)) {
            stream.writeTo(
                    new ClientSink(out, client, connections, door.limits().patience()));
        } catch (IOException gone) {
            end.failed(gone);
            return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        end.succeeded();
    }
}
