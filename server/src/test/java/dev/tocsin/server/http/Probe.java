package dev.tocsin.server.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** A client that says what it wants, letter by letter if need be. */
final class Probe implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 20_000;

    private final Socket socket;
    private final InputStream in;

    Probe(InetSocketAddress server) throws IOException {
        socket = new Socket(server.getAddress(), server.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
    }

    Probe say(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(ISO_8859_1));
        return this;
    }

    Probe say(byte[] octets) throws IOException {
        socket.getOutputStream().write(octets);
        return this;
    }

    /** Says that it has nothing more to say. */
    Probe end() throws IOException {
        socket.shutdownOutput();
        return this;
    }

    /** {@return all that is heard until the server closes the connection, however it does} */
    String rest() {
        StringBuilder heard = new StringBuilder();
        try {
            byte[] some = new byte[8_192];
            for (int n = in.read(some); n >= 0; n = in.read(some)) {
                heard.append(new String(some, 0, n, ISO_8859_1));
            }
        } catch (SocketTimeoutException open) {
            throw new IllegalStateException("the server does not close the connection", open);
        } catch (IOException cut) {
            // As good as closed.
        }
        return heard.toString();
    }

    /** {@return what is heard up to a text} */
    String upTo(String text) throws IOException {
        StringBuilder heard = new StringBuilder();
        while (heard.indexOf(text) < 0) {
            int one = in.read();
            if (one < 0) {
                throw new IOException("closed after: " + heard);
            }
            heard.append((char) one);
        }
        return heard.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
