package dev.tocsin.benchmarks;

import dev.tocsin.runtime.registry.Registry;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.json.JsonMapper;

/**
 * Five texts become a checked object: a plugin by name, and a record that Jackson binds and Jakarta Validation checks. The
 * record is made from the same texts, and from JSON, which Jackson knows best.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class CreatedFromText {
    private static final String JSON = """
            {"endpoint":"http://127.0.0.1:8080/hook","timeout":"PT5S","attempts":"4","token":"opensesame","loud":"true"}""";

    private final Map<String, String> texts = Map.of(
            "endpoint", "http://127.0.0.1:8080/hook",
            "timeout", "5s",
            "attempts", "4",
            "token", "opensesame",
            "loud", "true");
    private final Map<String, String> isoTexts = Map.of(
            "endpoint", "http://127.0.0.1:8080/hook",
            "timeout", "PT5S",
            "attempts", "4",
            "token", "opensesame",
            "loud", "true");
    private final Registry registry = Registry.of(new LinePlugin.Factory());
    private final JsonMapper jackson = JsonMapper.shared();
    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** Creates a plugin by name. */
    @Benchmark
    public Line plugin() {
        return registry.create(Line.class, "benchmark", "line", texts);
    }

    /** Binds and checks a record, from the same texts. */
    @Benchmark
    public Object recordFromTexts() {
        return checked(jackson.convertValue(isoTexts, LineRecord.class));
    }

    /** Binds and checks a record, from JSON. */
    @Benchmark
    public Object recordFromJson() {
        return checked(jackson.readValue(JSON, LineRecord.class));
    }

    private LineRecord checked(LineRecord line) {
        Set<ConstraintViolation<LineRecord>> violations = validator.validate(line);
        if (!violations.isEmpty()) {
            throw new IllegalArgumentException(violations.toString());
        }
        return line;
    }
}
