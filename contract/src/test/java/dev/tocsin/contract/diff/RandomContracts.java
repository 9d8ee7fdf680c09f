package dev.tocsin.contract.diff;

import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.Presence;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.Result;
import dev.tocsin.contract.plugin.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes contracts such as the processor writes: defaults are valid, and rules name optional fields. */
record RandomContracts(Random random) {
    private static final List<Rule.Form> FORMS = List.of(Rule.Form.values());

    PluginContract any() {
        List<Property> fields = new RandomProperties(random).list("f", 5, 2);
        return Siren.of(fields, rules(fields), actions());
    }

    List<Rule> rules(List<Property> fields) {
        List<String> optional = new ArrayList<>(fields.stream()
                .filter(field -> field.presence() instanceof Presence.Optional)
                .map(Property::name)
                .toList());
        if (optional.size() < 2) {
            return List.of();
        }
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> rule(optional))
                .toList();
    }

    private Rule rule(List<String> optional) {
        Collections.shuffle(optional, random);
        Rule.Form form = FORMS.get(random.nextInt(FORMS.size()));
        return new Rule(form, optional.subList(0, 2 + random.nextInt(optional.size() - 1)));
    }

    private List<ActionContract> actions() {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> action("action" + i))
                .toList();
    }

    ActionContract action(String name) {
        RandomKinds kinds = new RandomKinds(random);
        Kind result = random.nextInt(3) == 0 ? kinds.object(1) : kinds.any(2);
        return new ActionContract(
                name,
                "Does.",
                false,
                new RandomProperties(random).list("p", 3, 1),
                new Result(result, random.nextBoolean(), "T"));
    }
}
