package dev.tocsin.checks.alertmanager;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the calls of a table, one after another, and says of each whether its reply is as it stands there. */
final class ApiClient implements AutoCloseable {
    private static final Pattern INSTANT = Pattern.compile("\"\\d{4}-\\d\\d-\\d\\dT[^\"]*\"");
    private static final Pattern MADE = Pattern.compile("\"silenceID\":\"([^\"]*)\"");
    private static final Pattern UUID = Pattern.compile("\"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\"");
    private static final String ANYTHING = "…";

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;
    private String silence = "";

    ApiClient(URI address) {
        this.address = address;
    }

    /** {@return what came back to a call: its status and body, in the form in which the table has them} */
    String reply(Case call) throws IOException, InterruptedException {
        String[] head = call.cell(0).split(" ", -1);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(call.cell(1)))
                .method(
                        head[0],
                        HttpRequest.BodyPublishers.ofString(call.cell(2).replace("{id}", silence)))
                .setHeader("Content-Type", "application/json");
        for (int i = 1; i < head.length; i++) {
            int colon = head[i].indexOf(':');
            request.setHeader(head[i].substring(0, colon), head[i].substring(colon + 1));
        }
        try {
            HttpResponse<String> reply = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            Matcher made = MADE.matcher(reply.body());
            silence = made.find() ? made.group(1) : silence;
            return inForm(call, reply.statusCode() + " " + reply.body().strip());
        } catch (IOException hungUp) {
            return "no reply";
        }
    }

    private URI uri(String target) {
        String[] parts = target.replace("{id}", silence).split("\\?", 2);
        try {
            return new URI(
                    "http",
                    null,
                    address.getHost(),
                    address.getPort(),
                    parts[0],
                    parts.length == 1 ? null : parts[1],
                    null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** {@return the reply that the table asks for} */
    static String expected(Case call) {
        return call.cell(3) + " " + canonical(call.cell(4), false);
    }

    private static String inForm(Case call, String reply) {
        String plain = UUID.matcher(INSTANT.matcher(reply).replaceAll("\"T\"")).replaceAll("\"U\"");
        String expected = call.cell(4);
        int beginning = call.cell(3).length() + 1 + expected.length() - 1;
        if (expected.endsWith(ANYTHING)) {
            return plain.length() < beginning ? plain : plain.substring(0, beginning) + ANYTHING;
        }
        String status = plain.substring(0, plain.indexOf(' ') < 0 ? plain.length() : plain.indexOf(' ') + 1);
        return status + canonical(plain.substring(status.length()), !expected.contains("\"fingerprint\""));
    }

    private static String canonical(String body, boolean isShort) {
        return body.startsWith("[") || body.startsWith("{") && !body.endsWith(ANYTHING)
                ? canonical(JsonText.read(body, Limits.ofDefaults()), isShort).toString()
                : body;
    }

    /** {@return the tree with its members in the order of their names; an alert by its fingerprint alone, if that is short} */
    private static Json canonical(Json json, boolean isShort) {
        return switch (json) {
            case Json.Items(List<Json> items) ->
                Json.items(items.stream().map(item -> canonical(item, isShort)).toList());
            case Json.Members members ->
                isShort && members.find("fingerprint").isPresent()
                        ? members.find("fingerprint").get()
                        : sorted(members, isShort);
            default -> json;
        };
    }

    private static Json sorted(Json.Members members, boolean isShort) {
        MembersBuilder sorted = Json.members();
        members.values().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(member -> sorted.with(member.getKey(), canonical(member.getValue(), isShort)));
        return sorted.build();
    }

    @Override
    public void close() {
        http.close();
    }
}
