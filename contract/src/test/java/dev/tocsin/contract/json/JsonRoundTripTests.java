package dev.tocsin.contract.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.Seeds;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import dev.tocsin.contract.value.Secret;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonRoundTripTests {

    private static final Limits LIMITS = Limits.ofDefaults();

    @Test
    void readsBackWhatWasWrittenInEveryForm() {
        Seeds.forEach(500, (seed, random) -> {
            Json json = json(random, 4);

            assertThat(JsonText.read(JsonText.write(json), LIMITS)).as(seed).isEqualTo(json);
            assertThat(JsonText.read(JsonText.writePretty(json), LIMITS))
                    .as(seed)
                    .isEqualTo(json);
            assertThat(readBytes(JsonText.writeWire(json).getBytes(UTF_8)))
                    .as(seed)
                    .isEqualTo(json);
            assertThat(json).as(seed).hasToString(JsonText.write(json));
        });
    }

    @Test
    void readsOrRefusesWhateverBecomesOfAText() {
        Seeds.forEach(2000, (seed, random) -> {
            byte[] bytes = JsonText.write(json(random, 3)).getBytes(UTF_8);
            for (int i = 0; i <= random.nextInt(3); i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                Json json = readBytes(bytes);
                assertThat(JsonText.read(JsonText.write(json), LIMITS)).as(seed).isEqualTo(json);
            } catch (ProblemException e) {
                assertThat(e).as(seed).hasMessageMatching("\\[P50[1-4]] \\d+:\\d+: .+; .+");
            }
        });
    }

    @Test
    void masksEverySecretInEveryForm() {
        Seeds.forEach(200, (seed, random) -> {
            Json json = Json.members()
                    .with("before", json(random, 2))
                    .with("key", Json.items(List.of(Json.of(Secret.of("canary")), json(random, 2))))
                    .build();

            assertThat(JsonText.write(json) + JsonText.writePretty(json) + json)
                    .as(seed)
                    .doesNotContain("canary");
            assertThat(JsonText.writeWire(json)).as(seed).contains("\"canary\"");
        });
    }

    private static Json readBytes(byte[] bytes) {
        try {
            return JsonText.read(new ByteArrayInputStream(bytes), LIMITS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Json json(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 5)) {
            case 0 -> Json.of(text(random));
            case 1 -> new Json.Whole(new BigInteger(1 + random.nextInt(200), random).subtract(BigInteger.TEN));
            case 2 -> new Json.Decimal(BigDecimal.valueOf(random.nextLong(), random.nextInt(80) - 40));
            case 3 -> Json.of(random.nextBoolean());
            case 4 -> Json.nothing();
            case 5 ->
                Json.items(Stream.generate(() -> json(random, depth - 1))
                        .limit(random.nextInt(5))
                        .toList());
            default -> members(random, depth - 1);
        };
    }

    private static Json members(Random random, int depth) {
        Map<String, Json> values = new LinkedHashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            values.put(text(random), json(random, depth));
        }
        MembersBuilder members = Json.members();
        values.forEach(members::with);
        return members.build();
    }

    /** Text of all planes, without surrogates on their own, which no UTF-8 can hold. */
    private static String text(Random random) {
        return random.ints(random.nextInt(8), 0, Character.MAX_CODE_POINT + 1)
                .map(c -> random.nextBoolean() ? c % 128 : c)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
