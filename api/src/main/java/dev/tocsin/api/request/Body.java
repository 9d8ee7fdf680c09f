package dev.tocsin.api.request;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.semantics.Pointer;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import dev.tocsin.contract.value.Secret;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What an {@link HttpCall} carries. Immutable; shown masked, and revealed by the transport alone.
 *
 * @since 0.1
 */
public sealed interface Body {
    /** {@return the media type, with its parameters} */
    String contentType();

    /** {@return the octets that go on the wire, secrets and all; for the transport, and for who signs or weighs them} */
    byte[] reveal();

    /** {@return the body as a reader sees it, secrets masked} */
    Json toJson();

    /** {@return the secrets in the body} */
    Stream<Secret> secrets();

    /**
     * Returns this body with the values at a place changed; the same body if it is a text, which has no such places.
     *
     * @param change of a value that may be a {@link Json.Hidden}
     */
    Body change(Pointer at, UnaryOperator<Json> change);

    /** {@return a JSON document as a body; its {@link Json.Hidden} leaves are secret} */
    static Body json(Json document) {
        return new JsonBody(document);
    }

    /** {@return a text as a body, in UTF-8} */
    static Body text(String contentType, MaskedText text) {
        return new TextBody(contentType, text);
    }

    /** {@return the fields of a form as a body, {@code application/x-www-form-urlencoded}, in the order of the map} */
    static Body form(Map<String, MaskedText> fields) {
        return new FormBody(fields);
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

        @Override
        public Stream<Secret> secrets() {
            List<Secret> found = new ArrayList<>();
            collect(document, found);
            return found.stream();
        }

        @Override
        public Body change(Pointer at, UnaryOperator<Json> change) {
            return new JsonBody(at.change(document, change));
        }

        private static void collect(Json json, List<Secret> found) {
            if (json instanceof Json.Hidden hidden) {
                found.add(hidden.secret());
            } else if (json instanceof Json.Members members) {
                members.values().values().forEach(value -> collect(value, found));
            } else if (json instanceof Json.Items items) {
                items.values().forEach(value -> collect(value, found));
            }
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

        @Override
        public Body change(Pointer at, UnaryOperator<Json> change) {
            return this;
        }

        @Override
        public Stream<Secret> secrets() {
            return text.secrets();
        }
    }

    /**
     * The fields of a form.
     *
     * @param fields by name, in the order in which they are written
     */
    record FormBody(Map<String, MaskedText> fields) implements Body {
        /** Takes a copy. */
        public FormBody {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        @Override
        public String contentType() {
            return "application/x-www-form-urlencoded";
        }

        @Override
        public byte[] reveal() {
            StringBuilder form = new StringBuilder();
            fields.forEach((name, value) -> form.append(form.isEmpty() ? "" : "&")
                    .append(encoded(name))
                    .append('=')
                    .append(encoded(value.reveal())));
            return form.toString().getBytes(StandardCharsets.US_ASCII);
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }

        @Override
        public Json toJson() {
            MembersBuilder shown = Json.members();
            fields.forEach((name, value) -> shown.with(name, value.toString()));
            return shown.build();
        }

        /** What is secret in part is not changed: it is no text that a person reads. */
        @Override
        public Body change(Pointer at, UnaryOperator<Json> change) {
            Json shown = toJson();
            Json.Members changed = (Json.Members) at.change(shown, change);
            if (changed.equals(shown)) {
                return this;
            }
            Map<String, MaskedText> kept = new LinkedHashMap<>(fields);
            kept.replaceAll(
                    (name, before) -> !before.hasSecret() && changed.values().get(name) instanceof Json.Text text
                            ? MaskedText.of(text.value())
                            : before);
            return new FormBody(kept);
        }

        @Override
        public Stream<Secret> secrets() {
            return fields.values().stream().flatMap(MaskedText::secrets);
        }
    }
}
