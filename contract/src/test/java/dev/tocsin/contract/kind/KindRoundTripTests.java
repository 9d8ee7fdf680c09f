package dev.tocsin.contract.kind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.Seeds;
import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KindRoundTripTests {

    private static final Place PLACE = Place.root("field", "plugin 'p'").member("x");

    @Test
    void whatIsWrittenIsReadAsTheSameValue() {
        Seeds.forEach(3_000, (seed, random) -> {
            KindSamples samples = new KindSamples(random);
            Kind kind = samples.kind(3);
            Object value = samples.value(kind);
            Problems.Collector problems = Problems.collector();

            kind.check(value, PLACE, problems);
            Object read = kind.read(Input.structured(kind.write(value)), PLACE, problems);

            assertThat(problems.toProblems())
                    .as("%s: %s, %s", seed, kind, value)
                    .isEmpty();
            assertThat(read).as("%s: %s", seed, kind).isEqualTo(positiveZero(value));
            assertThat(kind.write(read)).as("%s: %s", seed, kind).isEqualTo(kind.write(value));
        });
    }

    @Test
    void textAndStructuredFormAgree() {
        Seeds.forEach(3_000, (seed, random) -> {
            KindSamples samples = new KindSamples(random);
            Kind kind = samples.kind(3);
            Json written = kind.write(samples.value(kind));
            Problems.Collector problems = Problems.collector();

            Object ofText = kind.read(new Input.Text(text(written)), PLACE, problems);
            Object ofStructured = kind.read(Input.structured(revealed(written)), PLACE, problems);

            assertThat(problems.toProblems())
                    .as("%s: %s, %s", seed, kind, written)
                    .isEmpty();
            assertThat(ofText).as("%s: %s", seed, kind).isEqualTo(asText(kind, ofStructured));
        });
    }

    @Test
    void nullIsReadExactlyWhenAProblemWasAdded() {
        Seeds.forEach(3_000, (seed, random) -> {
            KindSamples samples = new KindSamples(random);
            Kind kind = samples.kind(2);
            Problems.Collector problems = Problems.collector();

            Object read = kind.read(anotherKindsInput(samples, random), PLACE, problems);

            assertThat(read == null)
                    .as("%s: %s", seed, kind)
                    .isEqualTo(problems.toProblems().hasErrors());
        });
    }

    private static Input anotherKindsInput(KindSamples samples, Random random) {
        Kind other = samples.kind(2);
        Object value = samples.value(other);
        return switch (random.nextInt(3)) {
            case 0 -> new Input.Native(value);
            case 1 -> Input.structured(other.write(value));
            default -> new Input.Text(text(other.write(value)), random.nextBoolean() ? "${env:X}" : "shown");
        };
    }

    /** A string is written without quotes, anything else as JSON. */
    private static String text(Json written) {
        Json revealed = revealed(written);
        return revealed instanceof Json.Text text ? text.value() : JsonText.write(revealed);
    }

    private static Json revealed(Json written) {
        return JsonText.read(JsonText.writeWire(written), Limits.ofDefaults());
    }

    /** The text form trims strings, and knows no other scalars of kind {@code any}. */
    private static Object asText(Kind kind, Object value) {
        if (kind instanceof StringKind) {
            return ((String) value).strip();
        }
        boolean isTree = value instanceof Json.Items || value instanceof Json.Members;
        return kind instanceof AnyKind && !isTree ? Json.of(text((Json) value).strip()) : value;
    }

    private static Object positiveZero(Object value) {
        return value instanceof Double number ? (Object) (number + 0.0) : value;
    }
}
