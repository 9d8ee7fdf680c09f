package dev.tocsin.transport.mail;

import dev.tocsin.api.request.MailServer;
import dev.tocsin.api.request.Trust;
import dev.tocsin.transport.dial.TrustContext;
import dev.tocsin.transport.dial.UnfitCall;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;

/**
 * What keeps the connection to a mail server secret. The certificate is always verified, and must be for the server.
 *
 * @param server which one
 * @param name whom the certificate must be for
 * @param context what connections are secured with; null = what the JDK has for that, which is read once it is needed
 */
record Security(MailServer server, String name, @Nullable SSLContext context) {
    static Security of(MailServer server, @Nullable SSLContext otherwise) throws UnfitCall {
        Optional<Trust> trust = server.trust();
        String name = trust.flatMap(Trust::serverName).orElse(server.host());
        Optional<Trust> needed = trust.filter(TrustContext::isNeeded);
        return new Security(server, name, needed.isPresent() ? TrustContext.of(needed.get()) : otherwise);
    }

    /** Fails if a password would be sent over a network for everyone to read. */
    void allows(InetAddress address) throws UnfitCall {
        boolean open = server.security() == MailServer.Security.NONE && !address.isLoopbackAddress();
        if (open && server.login().isPresent()) {
            throw new UnfitCall(
                    "a login is not shown to '" + server.address() + "' without TLS; require it, or give none");
        }
    }

    /** {@return the address under the name that its certificate must be for, so that nobody looks for another one} */
    InetAddress named(InetAddress address) throws UnknownHostException {
        return InetAddress.getByAddress(name, address.getAddress());
    }

    /** {@return what the server is greeted over: the socket itself, or TLS over it} */
    Socket before(Socket socket) throws IOException {
        if (server.security() != MailServer.Security.TLS) {
            return socket;
        }
        SSLSocket secured = (SSLSocket) sockets().createSocket(socket, name, server.port(), true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    SSLSocketFactory sockets() {
        return context == null ? (SSLSocketFactory) SSLSocketFactory.getDefault() : context.getSocketFactory();
    }
}
