package dev.tocsin.checks.schema;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.kind.AnyKind;
import dev.tocsin.contract.kind.ChoiceKind;
import dev.tocsin.contract.kind.DurationKind;
import dev.tocsin.contract.kind.IntegerKind;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.ListKind;
import dev.tocsin.contract.kind.MapKind;
import dev.tocsin.contract.kind.NumberKind;
import dev.tocsin.contract.kind.ObjectKind;
import dev.tocsin.contract.kind.Room;
import dev.tocsin.contract.kind.UriKind;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Values at and beyond the borders of a kind, in the structured form.
 *
 * @param documents makes what is inside others
 */
record Samples(Documents documents) {
    private static final int RARELY = 200;

    private static final List<Json> NO_KIND = read("""
            [null, true, false, 0, -1, 5.0, 1e400, "", "true", "5", "yes", " ", "null", [], {}, [null], {"": null},
             "\\u0000", "שלום", "e\\u0301", "[1]", "{\\"a\\": 1}", "a,b", "a=b"]""");

    private static final List<Json> TEXTS = read("""
            ["", "a", "ab", "abc", "aaaaaaaaaaaa", "aaaaaaaaaaaaa", "😀", "😀😀", "😀😀😀😀😀😀😀😀😀😀😀😀", "😀😀😀😀😀😀😀😀😀😀😀😀😀",
             " a", "a ", "a\\n", "\\n", "\\r\\n", "a\\r", "\\u2028", "a-b", "a-", "A", "ÄB", "Ä", "ß", "c", "bc", "$^-", "$-",
             "&", "&&", "a&b", "whsec_AB=", "AB", "12", "١", "שלום", "e\\u0301", "\\u0000", "\\uFEFF"]""");

    private static final List<Json> INTEGERS = read("""
            [0, -0, 9, 10, -9, -10, 9.0, 9.5, 0.0, 1e1, 1e-1, 0.9e1, 2147483647, 2147483648, -2147483648, -2147483649,
             2147483647.0, 9223372036854775807, 9223372036854775808, -9223372036854775808, -9223372036854775809,
             9223372036854775807.5, 1e30, 1e31, 1e400, -1e400, 1e-400]""");

    private static final List<Json> NUMBERS = read("""
            [0, 5, -0.5, -0.51, 0.1, 1e9, 1000000001, 1e308, 1.7976931348623157e308, 1e309, -1e309, 1e400, 4.9e-324, 1e-400,
             -0.0, 123456789012345678901234567890]""");

    private static final List<Json> DURATIONS = read("""
            ["5s", "1m30s", "0s", "1s500ms", "1500ms", "1499ms", "60s", "1m", "60001ms", "1m1ms", "1w", "8d", "7d", "292y", "293y",
             "5", "5.5", "5.5s", "30s1m", "s", "5 s", " 5s", "5s ", "5s\\n", "-5s", "+5s", "5S", "١s", "", "5m5", "1y1w1d1h1m1s1ms",
             "999999999999999999y", "9999999999999999999s", "000000000000000005s", "0000000000000000005s", "1s1s",
             0, 1, 1.5, 1.499, 1.4999, 60, 60.0, 60.001, 0.0005, 0.001, -1, -0.0, 604800, 604801, 9208512000, 9208512001, 1e400]""");

    private static final List<Json> ADDRESSES = read("""
            ["https://example.org/a?b=c#d", "x:y", "mailto:a@b", "http://[::1]/", "http://ü.example/", "example.org", "/a", "",
             "x:", ":x", "1x:y", "a b:c", "http://a b/", "http://[", "urn:a:b", "https://e", "http://e/12", "http://e/123", "x:y\\n",
             "ü:x", "http://%zz/", "a+b.c-d:e", "file:///tmp"]""");

    private static List<Json> read(String text) {
        return ((Json.Items) JsonText.read(text, Limits.ofDefaults())).values();
    }

    static List<Json> ofNoKind() {
        return NO_KIND;
    }

    List<Json> of(Kind kind) {
        return switch (kind) {
            case IntegerKind _ -> INTEGERS;
            case NumberKind _ -> NUMBERS;
            case DurationKind _ -> DURATIONS;
            case ChoiceKind choice -> choices(choice);
            case UriKind _ -> ADDRESSES;
            case ListKind list -> lists(list.element());
            case MapKind map -> maps(map.value());
            case ObjectKind object -> List.of(documents.members(object.members()));
            case AnyKind _ -> trees();
            default -> scalars(kind);
        };
    }

    private static List<Json> scalars(Kind kind) {
        return switch (kind.word()) {
            case "boolean" -> read("[true, false]");
            case "instant" -> read("""
                    ["2026-11-22T17:30:00Z", "2026-11-22T18:30:00.5+01:00", "2026-11-22", "2026-02-30T00:00:00Z", "now", ""]""");
            case "secret" -> Stream.concat(TEXTS.stream(), ADDRESSES.stream()).toList();
            case "string", "template" -> TEXTS;
            default -> NO_KIND;
        };
    }

    private static List<Json> choices(ChoiceKind choice) {
        List<Json> words = new ArrayList<>();
        for (String word : choice.choices()) {
            Collections.addAll(
                    words, Json.of(word), Json.of(word + " "), Json.of(word.toUpperCase(java.util.Locale.ROOT)));
        }
        return words;
    }

    private List<Json> lists(Kind element) {
        List<Json> elements = new ArrayList<>();
        for (int i = documents.random().nextInt(4); i > 0; i--) {
            elements.add(documents.value(element));
        }
        int size = isHuge(element) ? Room.MAX_ENTRIES + documents.random().nextInt(2) : 0;
        return List.of(Json.items(size == 0 ? elements : Collections.nCopies(size, documents.value(element))));
    }

    private List<Json> maps(Kind value) {
        MembersBuilder entries = Json.members();
        List<String> keys = List.of("a", "", "a b", "ключ", "😀", "__proto__");
        for (int i = documents.random().nextInt(4); i > 0; i--) {
            entries.with(keys.get(i), documents.value(value));
        }
        if (isHuge(value)) {
            int size = Room.MAX_ENTRIES + documents.random().nextInt(2);
            Json each = documents.value(value);
            entries = Json.members();
            for (int i = 0; i < size; i++) {
                entries.with("k" + i, each);
            }
        }
        return List.of(entries.build());
    }

    private List<Json> trees() {
        List<Json> trees = new ArrayList<>(NO_KIND);
        trees.add(Json.items(NO_KIND));
        trees.add(Json.members()
                .with("a", Json.items(NUMBERS))
                .with("", Json.nothing())
                .build());
        if (isRare()) {
            trees.clear();
            trees.add(Json.items(Collections.nCopies(Room.MAX_ENTRIES + 1, Json.of(1))));
            trees.add(Json.items(List.of(Json.of("x".repeat(Room.MAX_CHARACTERS + 1)))));
            trees.add(nested(Limits.ofDefaults().nesting() + 2));
        }
        return trees;
    }

    private static Json nested(int depth) {
        Json tree = Json.of("inside");
        for (int i = 0; i < depth; i++) {
            tree = i % 2 == 0
                    ? Json.items(List.of(tree))
                    : Json.members().with("a", tree).build();
        }
        return tree;
    }

    /** Never of what may be huge itself: no memory holds a huge list of huge lists. */
    private boolean isHuge(Kind element) {
        boolean isNested = element instanceof ListKind
                || element instanceof MapKind
                || element instanceof ObjectKind
                || element instanceof AnyKind;
        return !isNested && isRare();
    }

    private boolean isRare() {
        return documents.random().nextInt(RARELY) == 0;
    }
}
