package dev.tocsin.contract.diff;

import dev.tocsin.contract.semantics.Aspect;
import dev.tocsin.contract.semantics.DeliverySemantics;
import dev.tocsin.contract.semantics.Ending;
import dev.tocsin.contract.semantics.PaceLimit;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.semantics.TextLimit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Compares what a target takes and means. It breaks somebody when incidents that are open could not be closed, deliveries not be
 * told apart, or a target not be checked any more; the rest is about what is sent and how it is judged, and is risky.
 */
record SemanticsDiff(Spot plugin) {

    void compare(Optional<DeliverySemantics> before, Optional<DeliverySemantics> after) {
        if (before.isPresent() && after.isPresent()) {
            compare(before.get(), after.get());
        } else if (before.isPresent()) {
            at("semantics").breaking("removed");
        } else if (after.isPresent()) {
            at("semantics").safe("added");
        }
    }

    private Spot at(String place) {
        UnaryOperator<String> name = path -> place;
        return plugin.at(name);
    }

    private Spot row(String member) {
        return at("semantics '" + member + "'");
    }

    private void compare(DeliverySemantics before, DeliverySemantics after) {
        compareKept(row("dedup"), before.identity().dedup(), after.identity().dedup(), Weight.BREAKING);
        compareKept(
                row("idempotency"),
                before.identity().idempotency(),
                after.identity().idempotency(),
                Weight.BREAKING);
        compareEndings(before.ending(), after.ending());
        compareLimits(before.intake().limits(), after.intake().limits());
        comparePaces(before.intake().paces(), after.intake().paces());
        new RepliesDiff(row("replies")).compare(before.replies(), after.replies());
        compareKept(
                row("reference"), before.replies().reference(), after.replies().reference(), Weight.RISKY);
        compareKept(row("severity"), before.severity(), after.severity(), Weight.RISKY);
        compareCustom(before.custom(), after.custom());
        if (!before.source().equals(after.source())) {
            row("documentation").safe("changed");
        }
    }

    private static void compareKept(Spot spot, Optional<?> before, Optional<?> after, Weight weight) {
        if (before.isPresent() && !before.equals(after)) {
            spot.note(weight, after.isPresent() ? before.get() + " became " + after.get() : "removed");
        } else if (before.isEmpty() && after.isPresent()) {
            spot.safe("added");
        }
    }

    private void compareEndings(Ending before, Ending after) {
        for (Resolve way : before.ways()) {
            boolean kept = after.ways().contains(way)
                    || way == Resolve.NONE
                    || after.ways().stream()
                            .anyMatch(other -> other.closes() || !way.closes() && other != Resolve.NONE);
            if (!kept) {
                row("resolve").breaking("way '" + way.word() + "' removed");
            }
        }
        if (before.first() != after.first()) {
            row("resolve")
                    .risky("first '" + before.first().word() + "' became '"
                            + after.first().word() + "'");
        }
        if (before.sendResolved() != after.sendResolved()) {
            row("send_resolved").risky(before.sendResolved() + " became " + after.sendResolved());
        }
    }

    private void compareLimits(List<TextLimit> before, List<TextLimit> after) {
        Matching<TextLimit> limits =
                Matching.of(before, after, limit -> List.of(limit.at().toString()));
        limits.removed().forEach(limit -> row("limits").safe(limit + " removed"));
        limits.added().forEach(limit -> row("limits").risky(limit + " added"));
        for (Matching.Pair<TextLimit> pair : limits.pairs()) {
            TextLimit was = pair.before();
            TextLimit is = pair.after();
            boolean looser = was.unit() == is.unit() && was.markup() == is.markup() && was.max() < is.max();
            if (!was.equals(is)) {
                row("limits").note(looser ? Weight.SAFE : Weight.RISKY, was + " became " + is);
            }
        }
    }

    private void comparePaces(List<PaceLimit> before, List<PaceLimit> after) {
        if (!before.equals(after)) {
            boolean looser = after.stream()
                    .allMatch(is -> before.stream().anyMatch(was -> was.by().equals(is.by()) && !isSlower(is, was)));
            row("pace").note(looser ? Weight.SAFE : Weight.RISKY, "changed");
        }
    }

    private static boolean isSlower(PaceLimit is, PaceLimit was) {
        Duration ofAsMany = was.per().multipliedBy(is.calls());
        return is.calls() < was.calls() || is.per().multipliedBy(was.calls()).compareTo(ofAsMany) > 0;
    }

    private void compareCustom(Set<Aspect> before, Set<Aspect> after) {
        for (Aspect aspect : new TreeSet<>(before)) {
            if (!after.contains(aspect)) {
                row("custom")
                        .note(
                                aspect == Aspect.CHECK ? Weight.BREAKING : Weight.SAFE,
                                "'" + aspect.word() + "' removed");
            }
        }
        for (Aspect aspect : new TreeSet<>(after)) {
            if (!before.contains(aspect)) {
                row("custom")
                        .note(aspect == Aspect.CHECK ? Weight.SAFE : Weight.RISKY, "'" + aspect.word() + "' added");
            }
        }
    }
}
