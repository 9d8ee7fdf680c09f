package dev.tocsin.contract.manifest;

import dev.tocsin.contract.semantics.Aspect;
import dev.tocsin.contract.semantics.DedupKey;
import dev.tocsin.contract.semantics.DeliverySemantics;
import dev.tocsin.contract.semantics.Ending;
import dev.tocsin.contract.semantics.Identity;
import dev.tocsin.contract.semantics.Intake;
import dev.tocsin.contract.semantics.KeyForm;
import dev.tocsin.contract.semantics.Location;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.Over;
import dev.tocsin.contract.semantics.PaceLimit;
import dev.tocsin.contract.semantics.Pointer;
import dev.tocsin.contract.semantics.Replies;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.semantics.SeverityWords;
import dev.tocsin.contract.semantics.Source;
import dev.tocsin.contract.semantics.TextLimit;
import dev.tocsin.contract.semantics.Unit;
import dev.tocsin.contract.semantics.WaitPlace;
import dev.tocsin.contract.semantics.WaitUnit;
import dev.tocsin.contract.semantics.Worded;
import dev.tocsin.contract.value.Durations;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The part of an entry that says what a notifier's target takes and means; null for what is no notifier. */
final class SemanticsJson {
    private SemanticsJson() {}

    static Json write(Optional<DeliverySemantics> semantics) {
        return semantics.<Json>map(SemanticsJson::members).orElse(Json.nothing());
    }

    private static Json members(DeliverySemantics semantics) {
        Replies replies = semantics.replies();
        return Json.members()
                .with("documentation", semantics.source().documentation())
                .with("assumed", Json.texts(semantics.source().assumed()))
                .with("limits", each(semantics.intake().limits(), SemanticsJson::limit))
                .with("paces", each(semantics.intake().paces(), SemanticsJson::pace))
                .with("replies", each(replies.rules(), ReplyRuleJson::write))
                .with("waits", each(replies.waits(), SemanticsJson::wait))
                .with("reference", location(replies.reference()))
                .with(
                        "severity",
                        semantics.severity().map(SemanticsJson::severity).orElse(Json.nothing()))
                .with("resolve", words(semantics.ending().ways()))
                .with("send_resolved", semantics.ending().sendResolved())
                .with(
                        "dedup",
                        semantics.identity().dedup().map(SemanticsJson::dedup).orElse(Json.nothing()))
                .with("idempotency", location(semantics.identity().idempotency()))
                .with("check", semantics.isCheckable())
                .with("custom", words(List.copyOf(new TreeSet<>(semantics.custom()))))
                .build();
    }

    private static <T> Json each(List<T> rows, Function<T, MembersBuilder> write) {
        return Json.items(
                rows.stream().<Json>map(row -> write.apply(row).build()).toList());
    }

    private static Json words(List<? extends Worded> words) {
        return Json.texts(words.stream().map(Worded::word).toList());
    }

    private static Json location(Optional<Location> location) {
        return location.<Json>map(at -> Json.of(at.toString())).orElse(Json.nothing());
    }

    private static MembersBuilder limit(TextLimit limit) {
        return Json.members()
                .with("at", limit.at().toString())
                .with("max", limit.max())
                .with("unit", limit.unit().word())
                .with("markup", limit.markup().word())
                .with("over", limit.over().word());
    }

    private static MembersBuilder pace(PaceLimit pace) {
        return Json.members()
                .with("calls", pace.calls())
                .with("per", Durations.format(pace.per()))
                .with("by", pace.by());
    }

    private static MembersBuilder wait(WaitPlace wait) {
        return Json.members()
                .with("at", wait.at().toString())
                .with("unit", wait.unit().word());
    }

    private static Json severity(SeverityWords words) {
        return Json.members()
                .with("at", words.at().toString())
                .with("info", words.info())
                .with("warning", words.warning())
                .with("error", words.error())
                .with("critical", words.critical())
                .with("resolved", words.resolved())
                .build();
    }

    private static Json dedup(DedupKey key) {
        return Json.members()
                .with("at", key.at().toString())
                .with("max", key.max())
                .with("form", key.form().word())
                .build();
    }

    static Optional<DeliverySemantics> read(JsonEntry plugin) {
        return plugin.find("semantics").isEmpty()
                ? Optional.empty()
                : Optional.of(semantics(plugin.entry("semantics")));
    }

    private static DeliverySemantics semantics(JsonEntry entry) {
        return new DeliverySemantics(
                new Source(entry.text("documentation"), entry.texts("assumed")),
                new Intake(
                        entry.each("limits", SemanticsJson::readLimit), entry.each("paces", SemanticsJson::readPace)),
                new Replies(
                        entry.each("replies", ReplyRuleJson::read),
                        entry.each("waits", SemanticsJson::readWait),
                        readLocation(entry, "reference")),
                entry.made(
                        "resolve",
                        "at least one way",
                        () -> new Ending(choices(entry, "resolve", Resolve.values()), entry.truth("send_resolved"))),
                new Identity(readDedup(entry), readLocation(entry, "idempotency")),
                readSeverity(entry),
                aspects(entry));
    }

    private static TextLimit readLimit(JsonEntry limit) {
        return limit.made(
                "max",
                "a limit of at least 1",
                () -> new TextLimit(
                        pointer(limit, "at"),
                        limit.number("max"),
                        limit.choice("unit", Unit.values(), Unit::word),
                        limit.choice("markup", Markup.values(), Markup::word),
                        limit.choice("over", Over.values(), Over::word)));
    }

    private static PaceLimit readPace(JsonEntry pace) {
        return pace.made(
                "per",
                "a duration",
                () -> new PaceLimit(pace.number("calls"), Durations.parse(pace.text("per")), pace.text("by")));
    }

    private static WaitPlace readWait(JsonEntry wait) {
        return new WaitPlace(location(wait, "at"), wait.choice("unit", WaitUnit.values(), WaitUnit::word));
    }

    private static Optional<DedupKey> readDedup(JsonEntry entry) {
        if (entry.find("dedup").isEmpty()) {
            return Optional.empty();
        }
        JsonEntry key = entry.entry("dedup");
        return Optional.of(key.made(
                "max",
                "at least " + DedupKey.LEAST,
                () -> new DedupKey(
                        location(key, "at"), key.number("max"), key.choice("form", KeyForm.values(), KeyForm::word))));
    }

    private static Optional<SeverityWords> readSeverity(JsonEntry entry) {
        if (entry.find("severity").isEmpty()) {
            return Optional.empty();
        }
        JsonEntry words = entry.entry("severity");
        return Optional.of(new SeverityWords(
                location(words, "at"),
                words.text("info"),
                words.text("warning"),
                words.text("error"),
                words.text("critical"),
                words.text("resolved")));
    }

    private static Optional<Location> readLocation(JsonEntry entry, String key) {
        return entry.find(key).isEmpty() ? Optional.empty() : Optional.of(location(entry, key));
    }

    private static Location location(JsonEntry entry, String key) {
        return entry.made(key, Location.FORM, () -> Location.of(entry.text(key)));
    }

    static Pointer pointer(JsonEntry entry, String key) {
        return entry.made(key, "a JSON Pointer", () -> Pointer.of(entry.text(key)));
    }

    private static Set<Aspect> aspects(JsonEntry entry) {
        List<Aspect> aspects = choices(entry, "custom", Aspect.values());
        return aspects.isEmpty() ? Set.of() : EnumSet.copyOf(aspects);
    }

    private static <E extends Worded> List<E> choices(JsonEntry entry, String key, E[] choices) {
        return entry.choices(key, choices, Worded::word);
    }
}
