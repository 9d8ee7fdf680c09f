package dev.tocsin.server.http;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Says in JSON what is wrong with a call that is no HTTP, or over a limit, or whose answering failed. */
final class BadCalls extends ErrorHandler {
    private final Refusing refusing;

    BadCalls(Refusing refusing) {
        this.refusing = refusing;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        String words = message == null ? HttpStatus.getMessage(code) : message;
        String path = request.getHttpURI() == null ? null : request.getHttpURI().getPath();
        Problem why = new Problem(Code.BAD_CALL, "call", words, "send it as HTTP/1.1 has it, within the limits");
        Reply reply = refusing.refuse(path == null ? "" : path, code, why);
        reply.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        reply.body().writeTo(response, callback);
    }
}
