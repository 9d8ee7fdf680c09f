package dev.tocsin.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.value.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Function;
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
     * @param before what stands before the first item
     * @param of what the items are made of
     * @param item makes one, when the network took those before it
     * @param after what stands behind the last item
     */
    record Items<T>(String before, List<T> of, Function<? super T, Json> item, String after) implements Body {
        private static final int PART = 64 * 1024;

        @Override
        public void writeTo(Response response, Callback end) {
            ByteArrayOutputStream part = new ByteArrayOutputStream();
            try {
                part.writeBytes(before.getBytes(UTF_8));
                String between = "";
                for (T each : of) {
                    part.writeBytes((between + JsonText.write(item.apply(each))).getBytes(UTF_8));
                    between = ",";
                    if (part.size() >= PART) {
                        Content.Sink.write(response, false, ByteBuffer.wrap(part.toByteArray()));
                        part.reset();
                    }
                }
                part.writeBytes(after.getBytes(UTF_8));
            } catch (IOException | RuntimeException broken) {
                end.failed(broken);
                return;
            }
            response.write(true, ByteBuffer.wrap(part.toByteArray()), end);
        }
    }
}
