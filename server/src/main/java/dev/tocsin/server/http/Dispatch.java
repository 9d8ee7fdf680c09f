package dev.tocsin.server.http;

import dev.tocsin.contract.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/** Reads a call, has it answered, and writes the reply. */
final class Dispatch extends Handler.Abstract {
    private final Endpoint endpoint;
    private final int mostBytes;

    Dispatch(Endpoint endpoint, int mostBytes) {
        this.endpoint = endpoint;
        this.mostBytes = mostBytes;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        write(reply(request), response, callback);
        return true;
    }

    private Reply reply(Request request) throws IOException, InterruptedException {
        byte[] body = body(request);
        if (body.length > mostBytes) {
            return Reply.error(413, "the body has more than the maximum of " + mostBytes + " bytes")
                    .with("Connection", "close");
        }
        try {
            return endpoint.answer(call(request, body));
        } catch (ProblemException e) {
            return Reply.of(e);
        }
    }

    /** {@return the body, or a little more than may be of it} */
    private byte[] body(Request request) throws IOException {
        try (InputStream in = Content.Source.asInputStream(request)) {
            return in.readNBytes(mostBytes + 1);
        }
    }

    private static Call call(Request request, byte[] body) {
        Map<String, List<String>> parameters = new HashMap<>();
        for (Fields.Field field : Request.extractQueryParameters(request)) {
            parameters.put(field.getName(), field.getValues());
        }
        Map<String, String> headers = new HashMap<>();
        for (HttpField field : request.getHeaders()) {
            headers.merge(field.getName().toLowerCase(Locale.ROOT), String.valueOf(field.getValue()), (a, b) -> a);
        }
        String path = request.getHttpURI().getDecodedPath();
        return new Call(request.getMethod(), path == null ? "/" : path, parameters, headers, body);
    }

    private static void write(Reply reply, Response response, Callback callback) {
        response.setStatus(reply.status());
        response.getHeaders().put("Cache-Control", "no-store");
        reply.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        response.write(true, ByteBuffer.wrap(reply.body()), callback);
    }
}
