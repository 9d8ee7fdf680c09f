package dev.tocsin.contract.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValuesTests {

    @Test
    void leavesAbsentValuesOut() {
        Values values = Values.builder().with("a", 1L).with("b", null).build();

        assertThat(values.names()).containsExactly("a");
        assertThat(values.has("b")).isFalse();
        assertThat(values.get("b")).isNull();
        assertThat(Values.none().names()).isEmpty();
    }

    @Test
    void takesANameOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Values.builder().with("a", 1L).with("a", 2L))
                .withMessage("value 'a' is there already");
    }

    @Test
    void equalsByValueWhateverTheOrder() {
        Values one = Values.builder().with("a", 1L).with("b", List.of("c")).build();
        Values other = Values.builder().with("b", List.of("c")).with("a", 1L).build();

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).isNotEqualTo(Values.none());
    }

    @Test
    void cannotBeChangedThroughWhatItWasMadeOf() {
        List<Object> list = new ArrayList<>(List.of("a"));
        Map<String, Object> source = new HashMap<>(Map.of("map", new HashMap<>(Map.of("list", list))));
        Values values = Values.of(source);
        list.clear();
        source.clear();

        assertThat(values).hasToString("{map={list=[a]}}");
        Map<?, ?> map = (Map<?, ?>) values.get("map");
        assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> values.names().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void masksSecrets() {
        Values values = Values.builder()
                .with("key", Secret.of("hunter2"))
                .with("tree", Json.items(List.of(Json.of(Secret.of("hunter2")))))
                .build();

        assertThat(values).hasToString("{key=[secret], tree=[\"[secret]\"]}");
    }

    @Test
    void writesTheNormalFormInTheOrderOfTheProperties() {
        Property timeout = new Property(
                "timeout", new DurationKind(Range.any()), new Presence.Required(), Notes.of("Budget."), "Duration");
        Property name = new Property(
                "name", new StringKind(Range.any(), null), new Presence.Optional(), Notes.of("Name."), "String");
        Values values = Values.builder()
                .with("name", "ops")
                .with("timeout", Duration.ofSeconds(90))
                .build();

        assertThat(values.toJson(List.of(timeout, name))).hasToString("{\"timeout\":\"1m30s\",\"name\":\"ops\"}");
        assertThat(Values.none().toJson(List.of(timeout, name))).hasToString("{}");
    }
}
