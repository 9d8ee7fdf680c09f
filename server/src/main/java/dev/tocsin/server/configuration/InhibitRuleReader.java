package dev.tocsin.server.configuration;

import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Values;
import dev.tocsin.delivery.facts.InhibitRule;
import dev.tocsin.server.configuration.yaml.Reading;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the rules by which alerts inhibit others.
 *
 * @param matchers what reads what an alert must match
 */
record InhibitRuleReader(Reading reading, MatcherReader matchers) {
    List<InhibitRule> read(Input input, Place place) {
        BlockReader blocks = new BlockReader(reading);
        List<InhibitRule> rules = new ArrayList<>();
        blocks.items(
                input,
                place,
                (item, spot) -> blocks.entries(item, spot)
                        .ifPresent(own -> rules.add(rule(blocks.values(own, Keys.INHIBIT_RULE, spot), spot))));
        return rules;
    }

    private InhibitRule rule(Values values, Place place) {
        String name = BlockReader.text(values, "name");
        return new InhibitRule(
                name.isEmpty() ? place.path() : name,
                matchers.read(values, "source_", place),
                matchers.read(values, "target_", place),
                BlockReader.texts(values, "equal"));
    }
}
