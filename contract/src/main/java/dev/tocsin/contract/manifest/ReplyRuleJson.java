package dev.tocsin.contract.manifest;

import dev.tocsin.contract.semantics.Means;
import dev.tocsin.contract.semantics.On;
import dev.tocsin.contract.semantics.ReplyCondition;
import dev.tocsin.contract.semantics.ReplyRule;
import dev.tocsin.contract.semantics.StatusPattern;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;

/** The entry of one rule on replies; {@code body} and {@code at} are null where it says nothing of them. */
final class ReplyRuleJson {
    private ReplyRuleJson() {}

    static MembersBuilder write(ReplyRule rule) {
        ReplyCondition condition = rule.condition();
        Json body = condition instanceof ReplyCondition.Text text ? Json.of(text.text()) : Json.nothing();
        MembersBuilder entry = Json.members()
                .with("status", rule.status().text())
                .with("on", rule.on().word())
                .with("body", body);
        if (condition instanceof ReplyCondition.At at) {
            entry.with("at", at.at().toString()).with("is", Json.texts(at.texts()));
        } else {
            entry.with("at", Json.nothing()).with("is", Json.nothing());
        }
        return entry.with("means", rule.means().word());
    }

    static ReplyRule read(JsonEntry rule) {
        return new ReplyRule(
                rule.made("status", StatusPattern.FORM, () -> new StatusPattern(rule.text("status"))),
                rule.choice("on", On.values(), On::word),
                condition(rule),
                rule.choice("means", Means.values(), Means::word));
    }

    private static ReplyCondition condition(JsonEntry rule) {
        if (rule.find("at").isPresent()) {
            return new ReplyCondition.At(SemanticsJson.pointer(rule, "at"), rule.texts("is"));
        }
        return rule.find("body").isPresent() ? new ReplyCondition.Text(rule.text("body")) : new ReplyCondition.Any();
    }
}
