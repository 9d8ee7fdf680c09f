package dev.tocsin.checks.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.template.Template;
import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.pattern.IRegexp;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.value.Durations;
import dev.tocsin.contract.value.Json;
import dev.tocsin.delivery.match.MatcherSyntax;
import dev.tocsin.delivery.match.Matchers;
import dev.tocsin.runtime.registry.Registry;
import dev.tocsin.server.configuration.ConfigurationReader;
import dev.tocsin.server.configuration.receivers.Notifiers;
import dev.tocsin.server.configuration.receivers.WrongTemplates;
import dev.tocsin.server.configuration.source.Placeholders;
import dev.tocsin.server.configuration.source.Source;
import dev.tocsin.template.TemplateSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;

/** What each reader of texts does with any bytes whatever: it reads them, or tells in problems why not. */
enum Reading {
    DURATIONS,
    JSON,
    MATCHERS,
    PATTERNS,
    TEMPLATES,
    YAML;

    private static final Registry REGISTRY = Registry.load(Reading.class.getClassLoader());
    private static final Path FOLDER = Path.of("");
    private static final TemplateSet TEMPLATES_BUILT_IN = new TemplateSet();
    private static final Incident INCIDENT = Incident.builder("Queue lag", "critical", "a < b")
            .labels(Map.of("job", "worker", "zone", "äöü"))
            .build();

    /** Hands bytes to the reader, and fails if it breaks its promise. */
    void read(byte[] bytes) {
        try {
            switch (this) {
                case DURATIONS -> readDuration(bytes);
                case JSON -> readJson(bytes);
                case MATCHERS -> readMatchers(bytes);
                case PATTERNS -> readPattern(bytes);
                case TEMPLATES -> readTemplate(bytes);
                case YAML -> readYaml(bytes);
            }
        } catch (ProblemException told) {
            assertThat(told.problems()).allSatisfy(Reading::isOfTheForm);
        }
    }

    private static void isOfTheForm(Problem problem) {
        assertThat(problem.place()).isNotBlank();
        assertThat(problem.message()).isNotBlank();
        assertThat(problem.fix()).isNotBlank();
        assertThat(problem.toString().lines()).hasSize(1);
    }

    private static void readDuration(byte[] bytes) {
        try {
            Duration read = Durations.parse(text(bytes));
            assertThat(Durations.parse(Durations.format(read))).isEqualTo(read);
            assertThat(read).isBetween(Duration.ZERO, Durations.MAX);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageStartingWith("is ");
        }
    }

    private static void readJson(byte[] bytes) {
        try {
            Json read = JsonText.read(new ByteArrayInputStream(bytes), Limits.ofDefaults());
            assertThat(JsonText.read(
                            JsonText.writePretty(read), Limits.ofDefaults().withBytes(Limits.MAX_BYTES)))
                    .isEqualTo(read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What a syntax takes is written so that the newer reads it alike. */
    private static void readMatchers(byte[] bytes) {
        for (MatcherSyntax syntax : MatcherSyntax.values()) {
            Matchers read = syntax.matchers(text(bytes), Reading::isOfTheForm);
            assertThat(MatcherSyntax.UTF8.matchers(read.toString(), Reading::isOfTheForm))
                    .isEqualTo(read);
        }
    }

    private static void readPattern(byte[] bytes) {
        IRegexp pattern = IRegexp.of(text(bytes));
        assertThat(pattern).hasToString(text(bytes));
        assertThat(pattern.matches("a".repeat(100)))
                .isEqualTo(IRegexp.of("(" + pattern + ")").matches("a".repeat(100)));
    }

    /** And is filled, or tells why not. */
    private static void readTemplate(byte[] bytes) {
        Template template = TEMPLATES_BUILT_IN.compile(text(bytes), Place.root(path -> "it"));
        String rendered = template.render(INCIDENT, Markup.PLAIN);
        assertThat(template.render(INCIDENT, Markup.PLAIN)).isEqualTo(rendered);
    }

    /** Without placeholders, as those would read variables and files of the machine. */
    private static void readYaml(byte[] bytes) {
        byte[] plain = text(bytes).replace("${", "$").getBytes(StandardCharsets.UTF_8);
        Source source = Source.of(Source.STANDARD_INPUT, FOLDER, new ByteArrayInputStream(plain));
        ConfigurationReader reader =
                new ConfigurationReader(Notifiers.of(REGISTRY, "delivery"), WrongTemplates.REFUSED, ZoneOffset.UTC);
        reader.read(source, new Placeholders(Map.of(), FOLDER));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
