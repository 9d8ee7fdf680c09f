package dev.tocsin.checks.wire;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.value.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Speaks Alertmanager's API v2 with whoever serves it. Safe to share between threads. */
public final class AlertsApi {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final URI address;

    /** Speaks with who listens there. */
    public AlertsApi(URI address) {
        this.address = address;
    }

    /** Posts alerts in one call, and fails if they are not taken. */
    public void post(Alarm... alarms) throws IOException, InterruptedException {
        post(Alarm.json(alarms));
    }

    /** Posts alerts as JSON has them, and fails if they are not taken. */
    public void post(String alerts) throws IOException, InterruptedException {
        taken(call("POST", "/api/v2/alerts", alerts));
    }

    /** Silences what has these labels. {@return the id of the silence} */
    public String silence(Map<String, String> labels, Duration time) throws IOException, InterruptedException {
        Instant now = Instant.now();
        List<Json> matchers = labels.entrySet().stream().map(AlertsApi::matcher).toList();
        Json silence = Json.members()
                .with("matchers", Json.items(matchers))
                .with("startsAt", now.toString())
                .with("endsAt", now.plus(time).toString())
                .with("createdBy", "ann")
                .with("comment", "it is known")
                .build();
        Json reply = read(taken(call("POST", "/api/v2/silences", JsonText.write(silence))));
        return ((Json.Text) ((Json.Members) reply).values().get("silenceID")).value();
    }

    private static Json matcher(Map.Entry<String, String> label) {
        return Json.members()
                .with("name", label.getKey())
                .with("value", label.getValue())
                .with("isRegex", false)
                .build();
    }

    /** Ends a silence. */
    public void unsilence(String id) throws IOException, InterruptedException {
        taken(call("DELETE", "/api/v2/silence/" + id, ""));
    }

    /** {@return the list that a path answers with} */
    public List<Json> list(String path) throws IOException, InterruptedException {
        return ((Json.Items) read(taken(call("GET", path, "")))).values();
    }

    /** {@return what comes back to a call, whatever that is} */
    public HttpResponse<String> call(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String taken(HttpResponse<String> reply) {
        if (reply.statusCode() != 200) {
            throw new IllegalStateException(reply + ": " + reply.body());
        }
        return reply.body();
    }

    private static Json read(String text) {
        return JsonText.read(text, Limits.ofDefaults());
    }
}
