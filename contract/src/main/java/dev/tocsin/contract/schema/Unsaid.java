package dev.tocsin.contract.schema;

import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.kind.AnyKind;
import dev.tocsin.contract.kind.ApiKind;
import dev.tocsin.contract.kind.DurationKind;
import dev.tocsin.contract.kind.InstantKind;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.ListKind;
import dev.tocsin.contract.kind.MapKind;
import dev.tocsin.contract.kind.NumberKind;
import dev.tocsin.contract.kind.ObjectKind;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.kind.Room;
import dev.tocsin.contract.kind.SecretKind;
import dev.tocsin.contract.kind.SharedObjects;
import dev.tocsin.contract.kind.UriKind;
import dev.tocsin.contract.value.Durations;
import dev.tocsin.contract.value.MembersBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is asked of values that JSON Schema has no keyword for, in sentences. */
final class Unsaid {

    private static final String ADDRESS = "An address as RFC 2396 writes it, letters of all scripts allowed.";
    private static final String ROOM = "All texts and names in it have at most " + Room.MAX_CHARACTERS + " characters.";
    private static final String DEPTH =
            "It is nested at most " + Limits.ofDefaults().nesting() + " deep.";

    private Unsaid() {}

    /** {@return what is asked of the values of a kind; nothing if the keywords say it all} */
    static List<String> of(Kind kind) {
        if (kind instanceof DurationKind duration) {
            Range<Duration> limits = duration.limits();
            return List.of("From " + inWords(limits.minimum()) + " to " + inWords(limits.maximum())
                    + ", as text too, and in whole milliseconds.");
        }
        if (kind instanceof NumberKind) {
            return List.of("It is rounded to the nearest double, which must be finite.");
        }
        if (kind instanceof InstantKind) {
            return List.of("A moment as RFC 3339 writes it.");
        }
        if (kind instanceof ListKind || kind instanceof MapKind) {
            return List.of(ROOM);
        }
        if (kind instanceof AnyKind) {
            return List.of(ROOM, DEPTH);
        }
        if (kind instanceof ObjectKind object) {
            return ofShared(object);
        }
        return kind instanceof ApiKind ? List.of("Only code can give it.") : ofText(kind);
    }

    private static List<String> ofShared(ObjectKind object) {
        if (!SharedObjects.include(object)) {
            return List.of();
        }
        if (object.name().equals(SharedObjects.TLS_CONFIG.name())) {
            return List.of("'cert' and 'key' are given together, and 'insecure_skip_verify' is not set.");
        }
        String proxy = "'proxy_url' begins with 'http://' and a host, and 'proxy_from_environment' is not set.";
        return object.name().equals(SharedObjects.HTTP_CONFIG.name())
                ? List.of("One of 'basic_auth', 'authorization' and 'oauth2' is given at most.", proxy)
                : List.of(proxy);
    }

    /** Adds the sentences as a comment, if there is one. */
    static void addTo(MembersBuilder schema, List<String> sentences) {
        if (!sentences.isEmpty()) {
            schema.with("$comment", String.join(" ", sentences));
        }
    }

    private static String inWords(@Nullable Duration limit) {
        return Durations.format(Objects.requireNonNull(limit));
    }

    private static List<String> ofText(Kind kind) {
        List<String> unsaid = new ArrayList<>();
        boolean isSecretAddress = kind instanceof SecretKind secret && secret.uri();
        if (kind instanceof UriKind || isSecretAddress) {
            unsaid.add(ADDRESS);
        }
        Bounds.pattern(kind).flatMap(EcmaPattern::difference).ifPresent(unsaid::add);
        return unsaid;
    }
}
