package dev.tocsin.transport.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.tocsin.api.request.MaskedText;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocket;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.protocol.HttpContext;

/**
 * Asks a proxy to connect to the target, and then secures the connection with the target itself: the proxy sees whom it
 * connects, and nothing else.
 */
final class Tunnel implements TlsSocketStrategy {
    private static final int USUAL_PORT = 443;
    private static final int LONGEST_HEAD = 16 * 1024;
    private static final String END = "\r\n\r\n";
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})\\b.*", Pattern.DOTALL);

    private final TlsSocketStrategy tls;
    private final Map<String, MaskedText> headers;

    Tunnel(TlsSocketStrategy tls, Map<String, MaskedText> headers) {
        this.tls = tls;
        this.headers = headers;
    }

    @Override
    public SSLSocket upgrade(Socket socket, String target, int port, Object attachment, HttpContext context)
            throws IOException {
        socket.getOutputStream().write(request(target, port < 0 ? USUAL_PORT : port));
        Matcher reply = STATUS.matcher(head(socket.getInputStream()));
        int status = reply.matches() ? Integer.parseInt(reply.group(1)) : 0;
        if (status / 100 != 2) {
            throw new ProxyRefusal(status);
        }
        return tls.upgrade(socket, target, port, attachment, context);
    }

    private byte[] request(String target, int port) {
        String authority = (target.contains(":") ? "[" + target + "]" : target) + ":" + port;
        StringBuilder request = new StringBuilder("CONNECT " + authority + " HTTP/1.1\r\nHost: " + authority + "\r\n");
        headers.forEach((name, value) ->
                request.append(name).append(": ").append(value.reveal()).append("\r\n"));
        return request.append("\r\n").toString().getBytes(ISO_8859_1);
    }

    /** Reads octet by octet, as what comes behind the head is the target's. */
    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        for (int octet = in.read(); octet >= 0 && head.length() < LONGEST_HEAD; octet = in.read()) {
            head.append((char) octet);
            if (head.indexOf(END, head.length() - END.length()) >= 0) {
                return head.toString();
            }
        }
        return "";
    }
}
