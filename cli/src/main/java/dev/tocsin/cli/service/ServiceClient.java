package dev.tocsin.cli.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ErrorKind;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathBuilderException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;

/** Asks a service that runs for what it knows. Safe to share between threads. */
public final class ServiceClient {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Limits LIMITS = Limits.ofDefaults().withBytes(64 << 20);

    /** Where its own API is. */
    private static final String OWN = "/api/v1/";

    private final URI server;
    private final Optional<Secret> token;
    private final HttpClient client;

    /** Asks a service that does not want to know who asks. */
    public ServiceClient(URI server) {
        this(server, Optional.empty(), Optional.empty());
    }

    /**
     * Asks a service.
     *
     * @param server its address
     * @param token by which it knows who asks
     * @param trust who vouches for it; those whom Java believes if that is not said
     */
    public ServiceClient(URI server, Optional<Secret> token, Optional<SSLContext> trust) {
        this.server = server;
        this.token = token;
        HttpClient.Builder builder = HttpClient.newBuilder().connectTimeout(PATIENCE);
        trust.ifPresent(builder::sslContext);
        client = builder.build();
    }

    /**
     * {@return what the service answers, asked without parameters}
     *
     * @param path which part of its own API, such as {@code deliveries/dlv_1}
     * @throws ProblemException if it does not answer, or says what is wrong with what it is asked for
     */
    public Json.Members ask(String path) {
        return ask(path, new LinkedHashMap<>());
    }

    /**
     * {@return what the service answers}
     *
     * @param path which part of its own API, such as {@code deliveries}
     * @param query the parameters by their names
     * @throws ProblemException if it does not answer, or says what is wrong with what it is asked for
     */
    public Json.Members ask(String path, SequencedMap<String, String> query) {
        return said(reply(path, query));
    }

    /**
     * Wants something of the service.
     *
     * @param path which part of its own API, such as {@code deliveries/dlv_1/cancel}
     * @param wish what is said with it
     * @return what the service answers
     * @throws ProblemException if it does not answer, or says why it does not do it
     */
    public Json.Members want(String path, Json wish) {
        return said(reply(HttpRequest.newBuilder(address(OWN + path, new LinkedHashMap<>()))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JsonText.write(wish)))));
    }

    /**
     * {@return the names of the receivers that it is configured with}
     *
     * @throws ProblemException if it does not answer with them
     */
    public List<String> receivers() {
        HttpResponse<String> reply = reply(HttpRequest.newBuilder(address("/api/v2/receivers", new LinkedHashMap<>())));
        if (reply.statusCode() == 401) {
            throw unknown();
        }
        if (reply.statusCode() != 200) {
            throw strange(reply);
        }
        return Said.each(json(reply)).stream().map(each -> each.text("name")).toList();
    }

    private Json.Members said(HttpResponse<String> reply) {
        if (reply.statusCode() == 401) {
            throw unknown();
        }
        Json.Members said = read(reply);
        if (reply.statusCode() == 200) {
            return said;
        }
        throw said.find("problems").map(ServiceClient::refused).orElseThrow(() -> strange(reply));
    }

    /**
     * Tells the service of alerts, as Prometheus does.
     *
     * @throws ProblemException if it does not answer that it has them
     */
    public void post(Json alerts) {
        HttpResponse<String> reply = reply(HttpRequest.newBuilder(server.resolve("/api/v2/alerts"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JsonText.write(alerts))));
        if (reply.statusCode() != 200) {
            throw absent("it did not take the alerts: " + reply.body().strip(), "mend them, and post them again");
        }
    }

    private HttpResponse<String> reply(String path, SequencedMap<String, String> query) {
        return reply(HttpRequest.newBuilder(address(OWN + path, query)));
    }

    private HttpResponse<String> reply(HttpRequest.Builder call) {
        token.ifPresent(secret -> call.setHeader("Authorization", "Bearer " + secret.reveal()));
        HttpRequest request = call.timeout(PATIENCE).build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
        } catch (IOException e) {
            throw unheard(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw absent("the wait for it was interrupted", "ask again");
        }
    }

    /** Says why there is no answer; what the JDK says of it is written for programmers. */
    private ProblemException unheard(IOException e) {
        if (isCausedBy(e, CertPathBuilderException.class)) {
            return absent(
                    "it cannot be spoken to over TLS (its certificate is vouched for by nobody who is trusted)",
                    "name who vouches for it with '--ca-file'");
        }
        if (e instanceof SSLException) {
            return absent(
                    "it cannot be spoken to over TLS (" + e.getMessage() + ")",
                    "name it as its certificate does, or with 'http://' if it speaks no TLS");
        }
        if (isCausedBy(e, UnresolvedAddressException.class)) {
            return absent("no address is known of its host", "name its address with '--server'");
        }
        if (e instanceof ConnectException || e instanceof HttpTimeoutException) {
            return absent("nothing answers there", "start it with 'tocsin serve', or name its address with '--server'");
        }
        return absent(
                "what listens there hung up without an answer",
                "name it with 'https://' if it speaks TLS; else ask again");
    }

    private static boolean isCausedBy(Throwable failure, Class<? extends Throwable> cause) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause)
                .anyMatch(cause::isInstance);
    }

    private URI address(String path, SequencedMap<String, String> query) {
        String parameters =
                query.entrySet().stream().map(ServiceClient::parameter).collect(joining("&"));
        String base = server.toString().replaceFirst("/+$", "");
        return URI.create(base + path + (parameters.isEmpty() ? "" : "?" + parameters));
    }

    private static String parameter(Map.Entry<String, String> parameter) {
        return parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), UTF_8);
    }

    private Json.Members read(HttpResponse<String> reply) {
        if (json(reply) instanceof Json.Members members) {
            return members;
        }
        throw strange(reply);
    }

    private Json json(HttpResponse<String> reply) {
        try {
            return JsonText.read(reply.body(), LIMITS);
        } catch (ProblemException e) {
            throw strange(reply);
        }
    }

    /** Says what the service says. */
    private static ProblemException refused(Json problems) {
        Problems.Collector all = Problems.collector();
        for (Said each : Said.each(problems)) {
            all.add(new Problem(
                    code(each.text("code")).orElse(Code.NO_SERVICE),
                    each.text("place"),
                    each.text("message"),
                    each.text("fix")));
        }
        return new ProblemException(ErrorKind.USER, all.toProblems());
    }

    private static Optional<Code> code(String id) {
        return Arrays.stream(Code.values()).filter(code -> code.id().equals(id)).findFirst();
    }

    private ProblemException unknown() {
        String message =
                token.isPresent() ? "it knows nobody by this token" : "it wants to know who asks, and was not told";
        return ProblemException.of(new Problem(
                Code.UNKNOWN_CALLER,
                "service '" + server + "'",
                message,
                "give a token with '--token-file' or in TOCSIN_TOKEN"));
    }

    private ProblemException strange(HttpResponse<String> reply) {
        return absent(
                "what answers there is no Tocsin that this command knows (status " + reply.statusCode() + ")",
                "name the address of one of this version with '--server'");
    }

    private ProblemException absent(String message, String fix) {
        return ProblemException.of(new Problem(Code.NO_SERVICE, "service '" + server + "'", message, fix));
    }
}
