package dev.tocsin.testing.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.api.request.Reply;
import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.semantics.Location;
import dev.tocsin.contract.semantics.Pointer;
import dev.tocsin.contract.semantics.ReplyCondition;
import dev.tocsin.contract.semantics.ReplyRule;
import dev.tocsin.contract.semantics.WaitPlace;
import dev.tocsin.contract.value.Json;
import java.util.List;
import java.util.Map;

/** Replies made from declared rows. */
final class RuleReply {
    /** One that no row of a target is likely to be about. */
    private static final String OTHER = "418";

    private RuleReply() {}

    /** {@return the status of a reply that a rule is about} */
    static int status(ReplyRule rule) {
        String pattern = rule.status().text();
        return Integer.parseInt((pattern.isEmpty() ? OTHER : pattern).replace('x', '0'));
    }

    /** {@return the body of a reply that a rule is about} */
    static String body(ReplyRule rule) {
        if (rule.condition() instanceof ReplyCondition.At at) {
            String text = at.texts().isEmpty() ? "something" : at.texts().get(0);
            return JsonText.write(around(at.at(), Json.of(text)));
        }
        return rule.condition() instanceof ReplyCondition.Text whole ? whole.text() : "";
    }

    /** {@return a reply that a rule is about} */
    static Reply of(ReplyRule rule) {
        return Reply.http(status(rule), Map.of(), body(rule).getBytes(UTF_8));
    }

    /** {@return a reply with a status that says a number at a place} */
    static Reply saying(int status, WaitPlace place, String number) {
        return place.at() instanceof Location.Header header
                ? Reply.http(status, Map.of(header.name(), number), new byte[0])
                : Reply.http(
                        status,
                        Map.of(),
                        JsonText.write(around((Pointer) place.at(), Json.of(number)))
                                .getBytes(UTF_8));
    }

    private static Json around(Pointer place, Json value) {
        Json tree = value;
        for (int i = place.steps().size() - 1; i >= 0; i--) {
            String step = place.steps().get(i);
            boolean isItem = step.equals("*") || step.chars().allMatch(Character::isDigit);
            tree = isItem
                    ? Json.items(List.of(tree))
                    : Json.members().with(step, tree).build();
        }
        return tree;
    }
}
