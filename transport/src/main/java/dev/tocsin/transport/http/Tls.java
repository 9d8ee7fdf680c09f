package dev.tocsin.transport.http;

import dev.tocsin.api.request.Trust;
import dev.tocsin.transport.dial.TrustContext;
import dev.tocsin.transport.dial.UnfitCall;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.ssl.SSLContexts;
import org.jspecify.annotations.Nullable;

/** Secures connections. The JDK itself checks that a certificate names the host. */
final class Tls {
    private Tls() {}

    /** Trusts whom a context trusts; whom the JDK trusts where there is none, which costs nothing until it is needed. */
    static TlsSocketStrategy trusting(@Nullable SSLContext context) {
        return context == null
                ? (socket, host, port, attachment, exchange) ->
                        of(SSLContexts.createSystemDefault()).upgrade(socket, host, port, attachment, exchange)
                : of(context);
    }

    /** Trusts and shows what a call says; what it does not say is as another context has it. */
    static TlsSocketStrategy trusting(@Nullable SSLContext otherwise, Trust trust) throws UnfitCall {
        TlsSocketStrategy tls = TrustContext.isNeeded(trust) ? of(TrustContext.of(trust)) : trusting(otherwise);
        return trust.serverName()
                .<TlsSocketStrategy>map(name -> (socket, host, port, attachment, exchange) ->
                        tls.upgrade(socket, name, port, attachment, exchange))
                .orElse(tls);
    }

    private static TlsSocketStrategy of(SSLContext context) {
        return new DefaultClientTlsStrategy(context, HostnameVerificationPolicy.BUILTIN, null);
    }
}
