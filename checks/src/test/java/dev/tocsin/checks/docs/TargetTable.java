package dev.tocsin.checks.docs;

import static java.util.stream.Collectors.joining;

import dev.tocsin.contract.semantics.DedupKey;
import dev.tocsin.contract.semantics.DeliverySemantics;
import dev.tocsin.contract.semantics.KeyForm;
import dev.tocsin.contract.semantics.On;
import dev.tocsin.contract.semantics.PaceLimit;
import dev.tocsin.contract.semantics.ReplyCondition;
import dev.tocsin.contract.semantics.ReplyRule;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.semantics.SeverityWords;
import dev.tocsin.contract.semantics.Worded;
import dev.tocsin.contract.value.Durations;
import java.util.ArrayList;
import java.util.List;

/** What a plugin's target takes and means, in words: the second half of its section in the catalog. */
final class TargetTable {
    private final StringBuilder rows = new StringBuilder("| the target | as declared |\n| --- | --- |\n");

    private TargetTable() {}

    static String of(DeliverySemantics semantics) {
        TargetTable table = new TargetTable();
        table.row(
                "takes",
                semantics.intake().limits().stream().map(Object::toString).collect(joining(", ")));
        table.row(
                "pace",
                semantics.intake().paces().stream().map(TargetTable::pace).collect(joining(", ")));
        table.row(
                "means",
                semantics.replies().rules().stream().map(TargetTable::rule).collect(joining("; ")));
        table.row(
                "waits",
                semantics.replies().waits().stream()
                        .map(wait ->
                                code(wait.at()) + " in " + wait.unit().word().replace('_', ' '))
                        .collect(joining(", ")));
        table.row(
                "its reference",
                semantics.replies().reference().map(TargetTable::code).orElse(""));
        table.row("severity", semantics.severity().map(TargetTable::words).orElse(""));
        table.row("a resolve", resolves(semantics));
        table.row(
                "an incident's key",
                semantics.identity().dedup().map(TargetTable::key).orElse(""));
        table.row(
                "a delivery's id",
                semantics.identity().idempotency().map(TargetTable::code).orElse(""));
        table.row("checked without sending", semantics.isCheckable() ? "yes" : "no");
        table.row(
                "in code, too",
                semantics.custom().stream().map(Worded::word).sorted().collect(joining(", ")));
        table.row("documented", "<" + semantics.source().documentation() + ">");
        table.row("assumed", String.join(" ", semantics.source().assumed()));
        return table.rows.toString();
    }

    private void row(String name, String text) {
        if (!text.isEmpty()) {
            rows.append("| " + name + " | " + text.replace("|", "\\|") + " |\n");
        }
    }

    private static String code(Object text) {
        return "`" + text + "`";
    }

    private static String pace(PaceLimit pace) {
        String by = pace.by().isEmpty() ? "" : " for each `" + pace.by() + "`";
        return pace.calls() + " in " + Durations.format(pace.per()) + by;
    }

    private static String rule(ReplyRule rule) {
        List<String> when = new ArrayList<>();
        if (!rule.status().text().isEmpty()) {
            when.add(rule.status().text());
        }
        if (rule.condition() instanceof ReplyCondition.Text text) {
            when.add("body " + code(text.text()));
        } else if (rule.condition() instanceof ReplyCondition.At at) {
            String values = at.texts().isEmpty() ? " there" : " " + String.join(" or ", at.texts());
            when.add(code(at.at()) + values);
        }
        if (rule.on() != On.ANY) {
            when.add("when " + rule.on().word());
        }
        return (when.isEmpty() ? "else" : String.join(" and ", when)) + " "
                + rule.means().word();
    }

    private static String words(SeverityWords words) {
        String levels = "%s, %s, %s, %s".formatted(words.info(), words.warning(), words.error(), words.critical());
        String resolved = words.resolved().isEmpty() ? "" : "; when over " + words.resolved();
        return levels + resolved + " at " + code(words.at());
    }

    private static String resolves(DeliverySemantics semantics) {
        String ways = semantics.ending().ways().stream()
                .map(Resolve::word)
                .map(word -> word.replace('_', ' '))
                .collect(joining(", or "));
        return ways + (semantics.ending().sendResolved() ? "" : "; only with `send_resolved: true`");
    }

    private static String key(DedupKey key) {
        String length = key.max() == Integer.MAX_VALUE ? "" : ", at most " + key.max() + " code points";
        return code(key.at()) + (key.form() == KeyForm.PLAIN ? ", as it is" : ", its SHA-256") + length;
    }
}
