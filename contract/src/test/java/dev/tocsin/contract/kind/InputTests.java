package dev.tocsin.contract.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import java.io.File;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InputTests {

    @Test
    void takesStringsAsText() {
        assertThat(Input.of("5s")).isEqualTo(new Input.Text("5s", "5s"));
    }

    @Test
    void takesScalarsAsStructured() {
        assertThat(Input.of(null)).isEqualTo(new Input.Typed(Json.nothing()));
        assertThat(Input.of(true)).isEqualTo(new Input.Typed(Json.of(true)));
        assertThat(Input.of((short) 5)).isEqualTo(new Input.Typed(Json.of(5)));
        assertThat(Input.of(BigInteger.TWO)).isEqualTo(new Input.Typed(Json.of(2)));
        assertThat(Input.of(0.1f)).isEqualTo(new Input.Typed(Json.of(0.1)));
        assertThat(Input.of(new BigDecimal("0.10"))).isEqualTo(new Input.Typed(Json.of(0.1)));
        assertThat(Input.of(Secret.of("a"))).isEqualTo(new Input.Typed(Json.of(Secret.of("a"))));
    }

    @Test
    void takesWhatJsonHasNoNumberForAsItIs() {
        assertThat(Input.of(Double.NaN)).isEqualTo(new Input.Native(Double.NaN));
        assertThat(Input.of(new BigDecimal("1e2000"))).isEqualTo(new Input.Native(new BigDecimal("1e2000")));
        assertThat(Input.of(new BigDecimal("1e-2147483647")))
                .isEqualTo(new Input.Native(new BigDecimal("1e-2147483647")));
    }

    @Test
    void takesCollectionsAndMapsByTheirContents() {
        assertThat(Input.of(new LinkedHashSet<>(List.of("a"))))
                .isEqualTo(new Input.Items(List.of(new Input.Text("a"))));
        assertThat(Input.of(Map.of("a", Arrays.asList(1, null))))
                .isEqualTo(new Input.Entries(Map.of(
                        "a", new Input.Items(List.of(new Input.Typed(Json.of(1)), new Input.Typed(Json.nothing()))))));
    }

    @Test
    void takesAnythingElseAsItIs() {
        assertThat(Input.of(Duration.ZERO)).isEqualTo(new Input.Native(Duration.ZERO));
        assertThat(Input.of(Map.of(1, "a"))).isEqualTo(new Input.Native(Map.of(1, "a")));
    }

    @Test
    void takesTreesAsStructured() {
        Json tree = Json.members()
                .with("a", Json.items(List.of(Json.of("5s"), Json.nothing())))
                .build();

        assertThat(Input.of(tree)).isEqualTo(Input.structured(tree));
        assertThat(Input.structured(tree))
                .isEqualTo(new Input.Entries(Map.of(
                        "a",
                        new Input.Items(List.of(new Input.Typed(Json.of("5s")), new Input.Typed(Json.nothing()))))));
    }

    @Test
    void endsInACollectionThatHoldsItself() {
        List<Object> endless = new ArrayList<>();
        endless.add(endless);

        assertThat(new Reader(new AnyKind()).refuses(endless))
                .startsWith("[P312] field 'x[0][0]")
                .endsWith("' of plugin 'p': is nested more than 64 deep; make it flatter");
    }

    @Test
    void rendersNoValue() {
        Input input = Input.of(Map.of("a", List.of("hunter2", Json.of("hunter2"), new File("hunter2"))));

        assertThat(input).hasToString("Entries[values={a=Items[values=[text, string, java.io.File]]}]");
    }

    @Test
    void keepsScalarsApart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Input.Typed(Json.items(List.of())))
                .withMessage("not a scalar: list");
    }
}
