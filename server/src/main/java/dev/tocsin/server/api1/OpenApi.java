package dev.tocsin.server.api1;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.server.http.Call;
import dev.tocsin.server.http.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The document that describes the API. */
final class OpenApi {
    private OpenApi() {}

    static Reply show(Call call) {
        Query.of(call, List.of());
        return Reply.of(200, "application/json", text());
    }

    /** {@return the document, as OpenAPI 3.1 has it} */
    static String text() {
        try (InputStream in = Objects.requireNonNull(OpenApi.class.getResourceAsStream("openapi.json"))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
