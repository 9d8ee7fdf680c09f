package dev.tocsin.testing.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.api.request.Request;
import java.util.Map;

/** A request as its target would read it, secrets and all; it is compared and searched, and never shown. */
final class Wire {
    private Wire() {}

    /** {@return all that a request says} */
    static String of(Request request) {
        return request instanceof HttpCall call ? text(call) : request.toJson().toString();
    }

    private static String text(HttpCall call) {
        StringBuilder text =
                new StringBuilder(call.method() + " " + call.target().reveal());
        for (Map.Entry<String, MaskedText> header : call.headers().entrySet()) {
            text.append('\n')
                    .append(header.getKey())
                    .append(": ")
                    .append(header.getValue().reveal());
        }
        call.body()
                .ifPresent(body -> text.append('\n')
                        .append(body.contentType())
                        .append("\n\n")
                        .append(octets(body)));
        return text.toString();
    }

    private static String octets(Body body) {
        return new String(body.reveal(), UTF_8);
    }
}
