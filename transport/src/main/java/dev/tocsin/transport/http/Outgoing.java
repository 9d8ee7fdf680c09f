package dev.tocsin.transport.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.transport.dial.UnfitCall;
import java.net.URLDecoder;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/** Turns a call into what goes on the wire. The only place where the secrets of a call are revealed. */
final class Outgoing {
    private static final String USER_AGENT = "Tocsin/" + Version.text();
    private static final String SIGNS_OF_A_TOKEN = "!#$%&'*+.^_`|~-";
    private static final Set<String> OF_THE_CONNECTION =
            Set.of("connection", "content-length", "expect", "te", "trailer", "transfer-encoding", "upgrade");

    private Outgoing() {}

    static HttpUriRequestBase of(HttpCall call, Target target) throws UnfitCall {
        if (!isToken(call.method())) {
            throw new UnfitCall("'" + call.method() + "' is not an HTTP method");
        }
        HttpUriRequestBase request =
                new HttpUriRequestBase(call.method(), target.address().uri());
        request.setHeader(HttpHeaders.USER_AGENT, USER_AGENT);
        target.address().login().ifPresent(login -> request.setHeader(HttpHeaders.AUTHORIZATION, basic(login)));
        for (Map.Entry<String, MaskedText> header : call.headers().entrySet()) {
            request.setHeader(name(header.getKey()), value(header));
        }
        call.body().ifPresent(body -> request.setEntity(entity(body)));
        for (Map.Entry<String, MaskedText> header :
                target.connection().proxyHeaders().entrySet()) {
            tellProxy(request, name(header.getKey()), value(header), target);
        }
        request.setAbsoluteRequestUri(target.isPassedOn());
        return request;
    }

    /** A proxy that passes the request on is told with it who asks; what else it is told would be passed on too. */
    private static void tellProxy(HttpUriRequestBase request, String name, String value, Target target) {
        if (target.isPassedOn() && name.equalsIgnoreCase(HttpHeaders.PROXY_AUTHORIZATION)) {
            request.setHeader(name, value);
        }
    }

    private static String name(String name) throws UnfitCall {
        if (!isToken(name)) {
            throw new UnfitCall("'" + name + "' is not the name of a header");
        }
        if (OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
            throw new UnfitCall("the header '" + name + "' belongs to the connection, which the transport looks after");
        }
        return name;
    }

    private static String value(Map.Entry<String, MaskedText> header) throws UnfitCall {
        String value = header.getValue().reveal();
        for (int i = 0; i < value.length(); i++) {
            if (Character.isISOControl(value.charAt(i)) && value.charAt(i) != '\t') {
                throw new UnfitCall("the value of the header '" + header.getKey() + "' holds a control character");
            }
        }
        return value;
    }

    /** {@return whether it may be a method or the name of a header (RFC 9110, 5.6.2)} */
    private static boolean isToken(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPlain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!isPlain && SIGNS_OF_A_TOKEN.indexOf(c) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static String basic(String login) {
        String plain = URLDecoder.decode(login.replace("+", "%2B"), UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(plain.getBytes(UTF_8));
    }

    private static ByteArrayEntity entity(Body body) {
        return new ByteArrayEntity(body.reveal(), ContentType.parse(body.contentType()));
    }
}
