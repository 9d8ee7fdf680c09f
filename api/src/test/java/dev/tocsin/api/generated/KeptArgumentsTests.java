package dev.tocsin.api.generated;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.host.Host;
import dev.tocsin.api.incident.Alert;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.IncidentArguments;
import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.kind.AnyKind;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.ListKind;
import dev.tocsin.contract.kind.MapKind;
import dev.tocsin.contract.kind.NoneKind;
import dev.tocsin.contract.kind.ObjectKind;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.kind.SecretKind;
import dev.tocsin.contract.kind.StringKind;
import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.contract.plugin.Result;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class KeptArgumentsTests {
    private static final Kind STRING = new StringKind(Range.any(), null);
    private static final Kind LIST = new ListKind(STRING);
    private static final Kind MAP = new MapKind(STRING);
    private static final Kind SECRET = new SecretKind(Range.any(), null, false);
    private static final int LIMIT = 65_536;

    private final Bell bell = new Bell(Host.ofDefaults(), new Unwrapping());

    @Test
    void areShownByNameInTheNormalFormOfTheirKinds() throws Exception {
        assertThat(shown(
                        Bell.action("ring", new NoneKind(), STRING, LIST, MAP), "dawn", List.of("a"), Map.of("k", "v")))
                .isEqualTo("{\"string\":\"dawn\",\"list\":[\"a\"],\"map\":{\"k\":\"v\"}}");
    }

    @Test
    void areLeftOutWhereTheyWereAbsent() throws Exception {
        assertThat(shown(Bell.action("ring", new NoneKind(), STRING, LIST, MAP), null, Optional.empty(), Map.of()))
                .isEqualTo("{\"map\":{}}");
    }

    @Test
    void areThoseOfTheBeginningWhenAListOrMapChangesLater() throws Exception {
        List<String> list = new ArrayList<>(List.of("a"));
        Map<String, String> map = new HashMap<>(Map.of("k", "v"));
        Callable<Integer> change = () -> {
            list.add("b");
            map.clear();
            return 1;
        };
        ActionContract action = Bell.action("ring", new NoneKind(), LIST, MAP);
        bell.call(action, change, list, map);
        bell.call(action, change, Optional.of(list), Map.of());
        list.clear();

        assertThat(bell.history())
                .extracting(call -> call.arguments().toString())
                .containsExactly("{\"list\":[\"a\"],\"map\":{\"k\":\"v\"}}", "{\"list\":[\"a\",\"b\"],\"map\":{}}");
    }

    @Test
    void areTheMembersOfAnIncidentWhereItIsGivenByName() throws Exception {
        assertThat(shown(deliver(), Incident.of("CPU high", "critical", "node-1")))
                .isEqualTo("{\"title\":\"CPU high\",\"severity\":\"critical\",\"summary\":\"node-1\","
                        + "\"key\":\"critical:CPU high\",\"status\":\"firing\",\"labels\":{},\"annotations\":{}}");
    }

    @Test
    void sayWhyWhenTheyCannotBeShownAndHideNoOtherRecord() throws Exception {
        ActionContract action = Bell.action("ring", new NoneKind(), STRING);
        shown(action, "dawn");

        assertThat(shown(action, 42)).isEqualTo("{\"unreadable\":\"java.lang.ClassCastException\"}");
        assertThat(bell.history().get(0).arguments()).hasToString("{\"string\":\"dawn\"}");
    }

    @Nested
    class Secrets {
        private static final String CANARY = "c4n4ry";

        @Test
        void areMaskedForGood() throws Exception {
            ActionContract action = Bell.action("ring", new NoneKind(), SECRET, new AnyKind());
            Json tree = Json.items(List.of(
                    Json.members().with("token", Json.of(Secret.of(CANARY))).build()));

            assertThat(shown(action, Secret.of(CANARY), tree))
                    .isEqualTo("{\"secret\":\"[secret]\",\"any\":[{\"token\":\"[secret]\"}]}");
            assertThat(JsonText.writeWire(bell.history().get(0).toJson())).doesNotContain(CANARY);
            assertThat(bell.history().toString()).doesNotContain(CANARY);
        }
    }

    @Nested
    class OverTheLimit {
        @Test
        void aTextLeavesItsKindAndSize() throws Exception {
            ActionContract action = Bell.action("ring", new NoneKind(), STRING);

            assertThat(shown(action, "x".repeat(LIMIT))).hasSizeGreaterThan(LIMIT);
            assertThat(shown(action, "x".repeat(LIMIT + 1)))
                    .isEqualTo("{\"string\":{\"kind\":\"string\",\"bytes\":65537}}");
            assertThat(shown(action, "ü".repeat(LIMIT / 2 + 1)))
                    .isEqualTo("{\"string\":{\"kind\":\"string\",\"bytes\":65538}}");
            assertThat(shown(action, "😀".repeat(LIMIT / 4 + 1)))
                    .isEqualTo("{\"string\":{\"kind\":\"string\",\"bytes\":65540}}");
        }

        @Test
        void aListOrMapLeavesItsKindAndSize() throws Exception {
            ActionContract action = Bell.action("ring", new NoneKind(), LIST, MAP);
            List<String> list = Collections.nCopies(1000, "x".repeat(66));

            assertThat(shown(action, list, Map.of("k", "x".repeat(LIMIT))))
                    .isEqualTo(
                            "{\"list\":{\"kind\":\"list\",\"bytes\":66008},\"map\":{\"kind\":\"map\",\"bytes\":65553}}");
        }

        @Test
        void aTreeLeavesItsKindAndSize() throws Exception {
            Json tree = Json.members()
                    .with("k", Json.items(List.of(Json.of("x".repeat(LIMIT)))))
                    .build();

            assertThat(shown(Bell.action("ring", new NoneKind(), new AnyKind()), tree))
                    .isEqualTo("{\"any\":{\"kind\":\"any\",\"bytes\":65561}}");
        }

        @Test
        void anIncidentCountsWithItsAlerts() throws Exception {
            Alert alert = Alert.builder().labels(Map.of("k", "x".repeat(LIMIT))).build();
            Incident incident = Incident.builder("CPU high", "critical", "node-1")
                    .alerts(List.of(alert))
                    .build();

            assertThat(shown(deliver(), incident))
                    .isEqualTo("{\"incident\":{\"kind\":\"incident\",\"bytes\":%d}}".formatted(incident.weight()));
            assertThat(incident.weight()).isBetween(LIMIT, LIMIT + 100);
        }

        @Test
        void whatIsInsideARecordLeavesItsKindAndSizeWhereItIsShown() throws Exception {
            Property text = Bell.parameter("text", STRING);
            Values big = Values.of(Map.of("text", "x".repeat(LIMIT + 1)));
            ActionContract beside = Bell.action("ring", new NoneKind(), new ObjectKind("note", List.of(text)));
            ActionContract alone = new ActionContract(
                    "ring", "Rings.", true, List.of(text), new Result(new NoneKind(), false, "void"));

            assertThat(shown(beside, big)).isEqualTo("{\"object\":{\"kind\":\"object\",\"bytes\":65557}}");
            assertThat(shown(alone, big)).isEqualTo("{\"text\":{\"kind\":\"string\",\"bytes\":65537}}");
        }

        @Test
        void aCollectionThatContainsItselfIsNotFollowedForever() throws Exception {
            List<Object> list = new ArrayList<>();
            list.add("x".repeat(LIMIT));
            list.add(list);

            assertThat(shown(Bell.action("ring", new NoneKind(), LIST), list))
                    .startsWith("{\"list\":{\"kind\":\"list\",\"bytes\":");
        }
    }

    @Test
    void ofACollectionThatCannotBeReadLeaveTheKind() throws Exception {
        List<String> list = new AbstractList<>() {
            @Override
            public String get(int index) {
                throw new IllegalStateException("closed");
            }

            @Override
            public int size() {
                return 2;
            }
        };

        assertThat(shown(Bell.action("ring", new NoneKind(), LIST), list))
                .isEqualTo("{\"list\":{\"kind\":\"list\",\"bytes\":null}}");
    }

    private String shown(ActionContract action, @Nullable Object... arguments) throws Exception {
        bell.call(action, () -> null, arguments);
        return bell.history().get(bell.history().size() - 1).arguments().toString();
    }

    private static ActionContract deliver() {
        return new ActionContract(
                "deliver",
                "Delivers.",
                true,
                IncidentArguments.properties(),
                new Result(new NoneKind(), false, "void"));
    }

    /** Brings incidents into the form of their arguments, as a generated factory does. */
    private static final class Unwrapping implements PluginFactory {
        @Override
        public Object create(Host host, Values values) {
            throw new UnsupportedOperationException();
        }

        @Override
        public @Nullable Object invoke(Object plugin, String action, Values arguments) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Values configuration(Object plugin) {
            return Values.none();
        }

        @Override
        public Object plain(Object value) {
            return value instanceof Incident incident ? IncidentArguments.values(incident) : value;
        }
    }
}
