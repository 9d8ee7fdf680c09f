package dev.tocsin.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.value.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.stream.Stream;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** What follows the headers of a reply. */
sealed interface Body {
    /** Writes it, and calls back when the network took it or the client is gone. */
    void writeTo(Response response, Callback end);

    /** One that is there already. */
    final class Whole implements Body {
        private final byte[] octets;

        /**
         * Makes one.
         *
         * @param octets all of it, which must not be changed; empty if there is no body
         */
        Whole(byte[] octets) {
            this.octets = octets;
        }

        byte[] octets() {
            return octets;
        }

        @Override
        public void writeTo(Response response, Callback end) {
            response.write(true, ByteBuffer.wrap(octets), end);
        }
    }

    /**
     * A list in JSON, which may be too long to be held as a whole.
     *
     * @param items each is made when the network took those before it
     */
    record Items(Stream<Json> items) implements Body {
        private static final int PART = 64 * 1024;

        @Override
        public void writeTo(Response response, Callback end) {
            ByteArrayOutputStream part = new ByteArrayOutputStream();
            try {
                String before = "[";
                for (Json item : (Iterable<Json>) items::iterator) {
                    part.writeBytes((before + JsonText.write(item)).getBytes(UTF_8));
                    before = ",";
                    if (part.size() >= PART) {
                        Content.Sink.write(response, false, ByteBuffer.wrap(part.toByteArray()));
                        part.reset();
                    }
                }
                part.writeBytes((before.equals("[") ? "[]\n" : "]\n").getBytes(UTF_8));
            } catch (IOException | RuntimeException broken) {
                end.failed(broken);
                return;
            }
            response.write(true, ByteBuffer.wrap(part.toByteArray()), end);
        }
    }
}
