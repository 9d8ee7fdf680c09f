package dev.tocsin.checks.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.schema.JsonSchema;
import dev.tocsin.contract.value.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Contracts that are made up, and thousands of documents for them: a public validator judges as the contract does. */
class MadeUpSchemaTests {
    private static final int CONTRACTS = 300;
    private static final int DOCUMENTS = 20;
    private static final List<Double> ODDITIES = List.of(0.0, 0.02, 0.1, 0.5);

    @Test
    void aValidatorAcceptsWhatTheContractDoesButForWhatTheCommentsSay() {
        Seeds.forEach(CONTRACTS, (seed, random) -> {
            PluginContract contract = new MadeUpContracts(random).contract();
            Json schema = JsonSchema.ofConfiguration(contract);
            PublicValidator validator = PublicValidator.of(schema);
            for (int i = 0; i < DOCUMENTS; i++) {
                Documents documents = new Documents(random, ODDITIES.get(i % ODDITIES.size()));
                Json.Members document = documents.members(contract.fields());

                List<Problem> refused = refused(contract, document);
                List<String> complaints = validator.complaints(document);

                String words = seed + ": " + shown(document) + "\n" + refused + "\n" + shown(schema);
                if (refused.isEmpty()) {
                    assertThat(complaints).as(words).isEmpty();
                }
                if (complaints.isEmpty()) {
                    assertThat(refused)
                            .as(words)
                            .allMatch(problem -> Unsayable.isOne(problem, problem.place(), contract.fields()));
                }
            }
        });
    }

    /** {@return the errors, whose places are paths} */
    private static List<Problem> refused(PluginContract contract, Json.Members document) {
        Map<String, Input> inputs = new LinkedHashMap<>();
        document.values().forEach((name, value) -> inputs.put(name, Input.structured(value)));
        Problems.Collector problems = Problems.collector();
        contract.bind(inputs, Place.root(path -> path), problems);
        return problems.toProblems().all().stream()
                .filter(problem -> !problem.code().isWarning())
                .toList();
    }

    private static String shown(Json json) {
        String text = JsonText.writeWire(json);
        return text.length() > 3000 ? text.substring(0, 3000) + "…" : text;
    }
}
