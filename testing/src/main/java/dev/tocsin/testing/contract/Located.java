package dev.tocsin.testing.contract;

import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.api.request.Request;
import dev.tocsin.contract.semantics.Location;
import dev.tocsin.contract.semantics.Pointer;
import dev.tocsin.contract.value.Json;
import java.util.List;
import java.util.Optional;

/** What stands at a declared place of a request. */
final class Located {
    private Located() {}

    /** {@return the texts and numbers at a place, as text; of the address, the whole of it} */
    static List<String> texts(Location place, Request request) {
        if (!(request instanceof HttpCall call)) {
            return List.of();
        }
        if (place instanceof Location.Header header) {
            return Optional.ofNullable(call.headers().get(header.name())).map(MaskedText::reveal).stream()
                    .toList();
        }
        return place instanceof Pointer pointer
                ? values(pointer, call).stream().map(Located::text).toList()
                : List.of(call.target().reveal());
    }

    /** {@return the values at a place of the body} */
    static List<Json> values(Pointer pointer, HttpCall call) {
        return call.body().map(Body::toJson).map(pointer::find).orElse(List.of());
    }

    /** {@return how many octets the body has on the wire} */
    static int weight(HttpCall call) {
        return call.body().map(body -> body.reveal().length).orElse(0);
    }

    private static String text(Json value) {
        return value instanceof Json.Text text ? text.value() : value.toString();
    }
}
