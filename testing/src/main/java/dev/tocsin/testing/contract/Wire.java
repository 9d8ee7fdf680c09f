package dev.tocsin.testing.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.MailMessage;
import dev.tocsin.api.request.Request;

/** A request as its target would read it, secrets and all; it is compared and searched, and never shown. */
final class Wire {
    private Wire() {}

    /** {@return all that a request says} */
    static String of(Request request) {
        StringBuilder text = new StringBuilder(
                request instanceof HttpCall call
                        ? call.method() + " " + call.target().reveal()
                        : request.toString());
        if (request instanceof MailMessage mail) {
            mail.secrets().forEach(secret -> text.append('\n').append(secret.reveal()));
        }
        Located.headers(request)
                .forEach((name, value) ->
                        text.append('\n').append(name).append(": ").append(value.reveal()));
        Located.body(request)
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
