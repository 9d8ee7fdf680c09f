package dev.tocsin.server.configuration.web;

import dev.tocsin.contract.kind.Binding;
import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.server.access.Hashes;
import dev.tocsin.server.access.Logins;
import dev.tocsin.server.configuration.source.Placeholders;
import dev.tocsin.server.configuration.source.Source;
import dev.tocsin.server.configuration.yaml.Document;
import dev.tocsin.server.configuration.yaml.Reading;
import dev.tocsin.server.configuration.yaml.Texts;
import dev.tocsin.server.http.HttpLimits;
import dev.tocsin.server.http.Patience;
import dev.tocsin.server.http.Tls;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads a file in the form of {@code --web.config.file} of Prometheus and Alertmanager, with keys of our own beside theirs. */
public final class WebConfigurationReader {
    private static final int MAX_BYTES = 1 << 20;
    private static final List<String> KEYS = Stream.concat(
                    Stream.of(WebKeys.TLS), WebKeys.ROOT.stream().map(Property::name))
            .toList();

    private final Document document;
    private final Reading reading;

    private WebConfigurationReader(Document document) {
        this.document = document;
        this.reading = document.reading();
    }

    /**
     * Reads a file, and those that it names.
     *
     * @param placeholders what placeholders in it stand for; the paths in it start from their folder
     * @throws ProblemException with all that is wrong with it
     */
    public static WebConfiguration read(Source source, Placeholders placeholders) {
        Reading reading = new Reading(source.name(), placeholders);
        return new WebConfigurationReader(Document.parse(source.text(MAX_BYTES), KEYS, reading)).read();
    }

    private WebConfiguration read() {
        Values values = values();
        Map<String, Secret> users = hashes(
                values,
                WebKeys.USERS,
                Hashes::isOfPassword,
                "it is no hash of bcrypt",
                "write what 'htpasswd -nBC 10 NAME' shows behind the colon");
        Map<String, Secret> tokens = hashes(
                values,
                WebKeys.TOKENS,
                Hashes::isOfToken,
                "it is no SHA-256 in 64 hexadecimal digits",
                "write what 'printf %s TOKEN | sha256sum' shows");
        Optional<Tls> tls = tls();
        withoutEffect();
        Problems problems = reading.findings().problems();
        problems.orThrow();
        Values limits = (Values) Objects.requireNonNull(values.get(WebKeys.LIMITS));
        return new WebConfiguration(
                tls, new Logins(users, tokens), limits(limits), (int) number(limits, "calls_per_second"), problems);
    }

    private Values values() {
        Map<String, Input> given = new LinkedHashMap<>();
        WebKeys.ROOT.stream()
                .map(Property::name)
                .filter(document::has)
                .forEach(key -> given.put(key, document.read(key)));
        return bind(WebKeys.ROOT, given, reading.root());
    }

    private Values bind(List<Property> keys, Map<String, Input> given, Place place) {
        Problems.Collector problems = Problems.collector();
        Map<String, Input> texts = Texts.asWritten(reading).replace(given, keys, place);
        Values values = Binding.of(keys, texts, place, problems).values();
        reading.findings().addAll(problems);
        return values;
    }

    /** Reads on after a mistake, so that what is wrong with the files is told with it. */
    private Optional<Tls> tls() {
        Place place = document.place(WebKeys.TLS);
        return switch (document.read(WebKeys.TLS)) {
            case Input.Entries(var given) -> new TlsReader(reading, place).read(bind(WebKeys.TLS_KEYS, given, place));
            case Input.Typed(Json.Nothing _) -> Optional.empty();
            default -> {
                reading.refuse(Code.INVALID_RECEIVERS, place, "it is no mapping", "write 'key: value' lines");
                yield Optional.empty();
            }
        };
    }

    @SuppressWarnings("unchecked") // The kind of these keys is a map of secrets.
    private Map<String, Secret> hashes(
            Values values, String key, Predicate<Secret> isHash, String message, String fix) {
        Map<String, Secret> hashes = values.get(key) instanceof Map<?, ?> map ? (Map<String, Secret>) map : Map.of();
        hashes.forEach((name, hash) -> {
            if (!isHash.test(hash)) {
                reading.refuse(Code.INVALID_LOGIN, document.place(key).member(name), message, fix);
            }
        });
        return hashes;
    }

    private void withoutEffect() {
        if (document.has(WebKeys.HTTP)) {
            String message = "HTTP/1.1 is spoken, without further headers";
            reading.refuse(Code.WITHOUT_EFFECT, document.place(WebKeys.HTTP), message, "remove it");
        }
        if (document.has(WebKeys.RATE_LIMIT)) {
            String message = "calls are counted for each client here";
            String fix = "write 'limits:' and below it 'calls_per_second:'";
            reading.refuse(Code.WITHOUT_EFFECT, document.place(WebKeys.RATE_LIMIT), message, fix);
        }
    }

    private static HttpLimits limits(Values limits) {
        Patience patience = new Patience(
                (Duration) given(limits, "idle_timeout"),
                (Duration) given(limits, "call_timeout"),
                (Duration) given(limits, "reply_timeout"),
                Patience.ofDefaults().drain());
        return new HttpLimits(
                (int) number(limits, "body_bytes"),
                number(limits, "bodies_bytes"),
                (int) number(limits, "header_bytes"),
                (int) number(limits, "connections"),
                patience);
    }

    private static long number(Values limits, String name) {
        return ((Number) given(limits, name)).longValue();
    }

    /** {@return a value that is there, as it has a default} */
    private static Object given(Values limits, String name) {
        return Objects.requireNonNull(limits.get(name));
    }
}
