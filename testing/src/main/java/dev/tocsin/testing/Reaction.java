package dev.tocsin.testing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What an endpoint does once it has heard a request, on the thread of the connection; those of several connections at once.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Reaction {
    /**
     * Does it.
     *
     * @param out to whoever asked
     * @return whether the connection stays open for another request
     * @throws IOException if whoever asked is gone
     * @throws InterruptedException if the endpoint is closed meanwhile
     */
    boolean react(OutputStream out) throws IOException, InterruptedException;

    /** {@return a proper reply without a body, to which headers and a body can be added} */
    static StatusReply status(int status) {
        return StatusReply.of(status);
    }

    /** {@return hanging up without a word} */
    static Reaction close() {
        return out -> false;
    }

    /** {@return saying nothing and never hanging up} */
    static Reaction never() {
        return out -> {
            new CountDownLatch(1).await();
            return false;
        };
    }

    /** {@return something that is not HTTP} */
    static Reaction garbled() {
        return out -> {
            out.write("?!\u0000 not HTTP \r\n\r\n".getBytes(US_ASCII));
            out.flush();
            return false;
        };
    }

    /** {@return a reply whose body has no end, sent as fast as it is read} */
    static Reaction endless(int status) {
        return trickling(status, Duration.ZERO);
    }

    /** {@return a reply whose body has no end, of which one octet comes after each pause} */
    static Reaction trickling(int status, Duration pause) {
        return out -> {
            out.write(("HTTP/1.1 " + status + " Endless\r\n\r\n").getBytes(US_ASCII));
            CountDownLatch never = new CountDownLatch(1);
            while (!never.await(pause.toNanos(), TimeUnit.NANOSECONDS)) {
                out.write('.');
                out.flush();
            }
            return false;
        };
    }
}
