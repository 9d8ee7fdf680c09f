package dev.tocsin.contract.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.contract.value.Secret;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MapKindTests {

    private final Reader words = new Reader(new MapKind(new StringKind(Range.any(), null)));
    private final Reader numbers = new Reader(new MapKind(new IntegerKind(Range.any(), false)));
    private final Reader secrets = new Reader(new MapKind(new SecretKind(new Range<>(2, null), null, false)));

    @Test
    void splitsTextAtCommasAndTheFirstEqualsSign() {
        assertThat(words.takesText(" a = 1 , b=c=d,e=")).isEqualTo(Map.of("a", "1", "b", "c=d", "e", ""));
        assertThat(words.takesText("")).isEqualTo(Map.of());
        assertThat(secrets.takesText("a= b")).isEqualTo(Map.of("a", Secret.of(" b")));
    }

    @Test
    void takesJsonText() {
        assertThat(numbers.takesText(" {\"a b\": 1}")).isEqualTo(Map.of("a b", 1L));
        assertThat(numbers.refusesText("{\"a b\": \"1\", \"a\": \"x\"}")).isEqualTo("""
                        [P303] field 'x.a' of plugin 'p': found the string 'x', expected an integer; give a whole number
                        [P303] field 'x['a b']' of plugin 'p': found the string '1', expected an integer; write it without \
                        quotes""");
        assertThat(numbers.refusesText("{\"a\": 1, \"a\": 2}"))
                .isEqualTo("[P503] field 'x' of plugin 'p': as JSON, at 1:10: member 'a' is given twice;"
                        + " remove one of them");
    }

    @Test
    void refusesTextOfAnotherForm() {
        assertThat(words.refusesText("a=1,b"))
                .isEqualTo("[P303] field 'x' of plugin 'p': entry 2 has no key before a '=';"
                        + " write each entry once, as in 'a=1,b=2'");
        assertThat(words.refusesText("=1"))
                .isEqualTo("[P303] field 'x' of plugin 'p': entry 1 has no key before a '=';"
                        + " write each entry once, as in 'a=1,b=2'");
        assertThat(words.refusesText("a=1,b=2, a =1"))
                .isEqualTo("[P503] field 'x' of plugin 'p': entry 3 has the key 'a' again;"
                        + " write each entry once, as in 'a=1,b=2'");
    }

    @Test
    void takesStructuredObjectsAndJavaMaps() {
        assertThat(numbers.takesJson("{\"a\": 1.0}")).isEqualTo(Map.of("a", 1L));
        assertThat(numbers.takes(Map.of("a", "1"))).isEqualTo(Map.of("a", 1L));
        numbers.accepts(Map.of("a", 1L));
    }

    @Test
    void keepsTheOrderOfKeys() {
        assertThat(((Map<?, ?>) words.takesText("c=,b=,a=")).keySet().toString())
                .isEqualTo("[c, b, a]");
    }

    @Test
    void refusesOtherKinds() {
        assertThat(numbers.refusesJson("[]"))
                .isEqualTo("[P303] field 'x' of plugin 'p': found a list, expected a map;"
                        + " give a map, each value an integer");
        assertThat(numbers.rejects(Map.of(1, 1L)))
                .startsWith(
                        "[P303] field 'x' of plugin 'p': found a value of type 'java.util.ImmutableCollections$Map1',")
                .endsWith(" expected a map; give a map, each value an integer");
        Map<String, Object> withNull = new HashMap<>();
        withNull.put("a", null);
        assertThat(numbers.rejects(withNull))
                .isEqualTo("[P303] field 'x.a' of plugin 'p': found null, expected an integer; give a whole number");
    }

    @Test
    void tellsNothingOfAPlaceholdersContent() {
        assertThat(numbers.refusesPlaceholder("hunter=2,hunter=3"))
                .isEqualTo("[P303] field 'x' of plugin 'p': found '${env:X}', expected a map;"
                        + " give a map, each value an integer");
    }

    @Test
    void showsNoPartOfASecret() {
        assertThat(secrets.refusesText("a=se,cret=1,cret=2"))
                .isEqualTo("[P303] field 'x' of plugin 'p': found a text, expected a map;"
                        + " give a map, each value a secret");
        assertThat(secrets.refusesJson("{\"a\": \"b\"}"))
                .isEqualTo("[P306] field 'x.a' of plugin 'p': the secret is too short; give at least 2 characters");
    }

    @Test
    void hasAtMostTenThousandEntries() {
        Map<String, Integer> many = IntStream.range(0, 10_001).boxed().collect(Collectors.toMap(i -> "k" + i, i -> i));

        assertThat(numbers.refuses(many))
                .isEqualTo("[P305] field 'x' of plugin 'p': has 10001 entries, above the maximum 10000;"
                        + " give at most 10000 entries");
    }

    @Test
    void countsKeysAsText() {
        assertThat(words.rejects(Map.of("k".repeat(1 << 20), "v")))
                .isEqualTo("[P307] field 'x' of plugin 'p': holds more characters than the maximum 1048576;"
                        + " give at most 1048576 characters in all");
    }

    @Test
    void givesAnImmutableCopy() {
        Map<String, String> source = new LinkedHashMap<>(Map.of("a", "1"));
        Map<?, ?> read = (Map<?, ?>) words.takes(source);
        source.clear();

        assertThat(read).isEqualTo(Map.of("a", "1"));
        assertThatThrownBy(read::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void writesAJsonObject() {
        assertThat(numbers.kind().write(Map.of("a", 1L))).hasToString("{\"a\":1}");
    }
}
