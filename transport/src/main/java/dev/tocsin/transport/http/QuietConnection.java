package dev.tocsin.transport.http;

import java.io.IOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.impl.io.DefaultManagedHttpClientConnection;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.SocketHolder;

/**
 * A connection that logs neither headers nor octets, whatever the log level, since they hold secrets. It reads a head of
 * bounded size only.
 */
final class QuietConnection extends DefaultManagedHttpClientConnection {
    /** The client's own choice takes 96 KiB for each connection, of which there may be hundreds; most messages fit into this. */
    private static final int BUFFER = 8 * 1024;

    private static final Http1Config BOUNDED_HEAD = Http1Config.custom()
            .setMaxHeaderCount(200)
            .setMaxLineLength(16 * 1024)
            .setMaxEmptyLineCount(5)
            .setBufferSize(BUFFER)
            .build();

    QuietConnection(String id) {
        super(id, null, null, BOUNDED_HEAD, null, null, null, null, null);
    }

    @Override
    public void bind(Socket socket) throws IOException {
        bind(new SocketHolder(socket));
    }

    @Override
    public void bind(SSLSocket sslSocket, Socket socket) throws IOException {
        bind(new SocketHolder(sslSocket, socket));
    }

    /**
     * {@return whether the target has given the connection up} One that is idle has nothing to say but its end, in TLS too. The
     * library's own look would wait a millisecond for it, too long to be taken each time.
     */
    @Override
    public boolean isStale() throws IOException {
        SocketChannel channel = ensureOpen().getBaseSocket().getChannel();
        channel.configureBlocking(false);
        try {
            return channel.read(ByteBuffer.allocate(1)) != 0;
        } finally {
            channel.configureBlocking(true);
        }
    }

    @Override
    protected void onRequestSubmitted(ClassicHttpRequest request) {}

    @Override
    protected void onResponseReceived(ClassicHttpResponse response) {}
}
