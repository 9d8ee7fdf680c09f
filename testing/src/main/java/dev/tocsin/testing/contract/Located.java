package dev.tocsin.testing.contract;

import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.Command;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.MailMessage;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.api.request.Request;
import dev.tocsin.contract.semantics.Location;
import dev.tocsin.contract.semantics.Pointer;
import dev.tocsin.contract.value.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What stands at a declared place of a request. */
final class Located {
    private Located() {}

    /** {@return the texts and numbers at a place, as text; of the address, the whole of it} */
    static List<String> texts(Location place, Request request) {
        if (place instanceof Location.Header header) {
            return Optional.ofNullable(headers(request).get(header.name())).map(MaskedText::reveal).stream()
                    .toList();
        }
        if (place instanceof Pointer pointer) {
            return values(pointer, request).stream().map(Located::text).toList();
        }
        return request instanceof HttpCall call ? List.of(call.target().reveal()) : List.of();
    }

    /** {@return the headers of a call or a mail, or the variables of a command} */
    static Map<String, MaskedText> headers(Request request) {
        if (request instanceof HttpCall call) {
            return call.headers();
        }
        if (request instanceof MailMessage mail) {
            Map<String, MaskedText> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            mail.headers().forEach((name, value) -> headers.put(name, MaskedText.of(value)));
            return headers;
        }
        return request instanceof Command command ? command.environment() : Map.of();
    }

    /** {@return the body of a call, the texts of a mail, or the input of a command} */
    static Optional<Body> body(Request request) {
        if (request instanceof HttpCall call) {
            return call.body();
        }
        if (request instanceof MailMessage mail) {
            String texts = mail.text().orElse("") + mail.html().orElse("");
            return Optional.of(Body.text("text/plain", MaskedText.of(texts)));
        }
        return request instanceof Command command ? command.input() : Optional.empty();
    }

    /** {@return the values at a place of the body} */
    static List<Json> values(Pointer pointer, Request request) {
        return body(request).map(Body::toJson).map(pointer::find).orElse(List.of());
    }

    /** {@return how many octets the body has on the wire} */
    static int weight(Request request) {
        return body(request).map(body -> body.reveal().length).orElse(0);
    }

    private static String text(Json value) {
        return value instanceof Json.Text text ? text.value() : value.toString();
    }
}
