package dev.tocsin.server.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a client asks. Immutable; the octets of its body are not copied, and must not be changed. */
public final class Call {
    private static final Pattern JSON = Pattern.compile("(?i)\\s*application/json\\s*(;.*)?");

    private final String method;
    private final String path;
    private final Map<String, List<String>> parameters;
    private final Map<String, String> headers;
    private final byte[] body;

    /**
     * Makes one.
     *
     * @param method in upper case
     * @param path decoded; it begins with a slash
     * @param parameters of the query, each with its values in their order
     * @param headers by their names in lower case
     */
    public Call(
            String method,
            String path,
            Map<String, List<String>> parameters,
            Map<String, String> headers,
            byte[] body) {
        this.method = method;
        this.path = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        this.parameters = Map.copyOf(parameters);
        this.headers = Map.copyOf(headers);
        this.body = body;
    }

    /** {@return the same call with a body} */
    Call with(byte[] other) {
        return new Call(method, path, parameters, headers, other);
    }

    /** {@return the method, in upper case} */
    public String method() {
        return method;
    }

    /** {@return the path, decoded, without a slash at its end} */
    public String path() {
        return path;
    }

    /** {@return what stands behind the last slash of the path} */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** {@return what stands between the last two slashes of the path} */
    public String outerName() {
        int last = path.lastIndexOf('/');
        return path.substring(path.lastIndexOf('/', last - 1) + 1, last);
    }

    /** {@return the parameters of the query, each with its values in their order} */
    public Map<String, List<String>> parameters() {
        return parameters;
    }

    /** {@return the values of a parameter in their order} */
    public List<String> parameters(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    /** {@return the last value of a parameter, if it has one} */
    public Optional<String> parameter(String name) {
        List<String> values = parameters(name);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.getLast());
    }

    /** {@return a header, if there is one of that name, in whichever case} */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** {@return whether the body is said to be JSON} */
    public boolean isJson() {
        return header("content-type")
                .filter(type -> JSON.matcher(type).matches())
                .isPresent();
    }

    /** {@return the body; empty if there is none} */
    public byte[] body() {
        return body;
    }
}
