package dev.tocsin.api.request;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.value.Json;
import java.nio.charset.StandardCharsets;

/**
 * What an {@link HttpCall} carries. Immutable; shown masked, and revealed by the transport alone.
 *
 * @since 0.1
 */
public sealed interface Body {
    /** {@return the media type, with its parameters} */
    String contentType();

    /** {@return the octets that go on the wire, secrets and all; for the transport alone} */
    byte[] reveal();

    /** {@return the body as a reader sees it, secrets masked} */
    Json toJson();

    /** {@return a JSON document as a body; its {@link Json.Hidden} leaves are secret} */
    static Body json(Json document) {
        return new JsonBody(document);
    }

    /** {@return a text as a body, in UTF-8} */
    static Body text(String contentType, MaskedText text) {
        return new TextBody(contentType, text);
    }

    /** A JSON document. */
    record JsonBody(Json document) implements Body {
        @Override
        public String contentType() {
            return "application/json";
        }

        @Override
        public byte[] reveal() {
            return JsonText.writeWire(document).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public Json toJson() {
            return document;
        }
    }

    /** A text, in UTF-8. */
    record TextBody(String contentType, MaskedText text) implements Body {
        @Override
        public byte[] reveal() {
            return text.reveal().getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public Json toJson() {
            return Json.of(text.toString());
        }
    }
}
