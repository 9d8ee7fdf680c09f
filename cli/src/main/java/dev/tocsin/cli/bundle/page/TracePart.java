package dev.tocsin.cli.bundle.page;

import dev.tocsin.api.history.Ending;
import dev.tocsin.api.history.Invocation;
import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.value.Json;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The calls of one history as a timeline: a call stands inside the one that made it. */
public final class TracePart {

    private final List<Invocation> history;

    private TracePart(List<Invocation> history) {
        this.history = history;
    }

    /**
     * Returns a section about a call.
     *
     * @param called what was called, as people write it
     * @param configuration of the plugin, secrets masked
     * @param history what was recorded
     */
    public static Section of(String called, Json configuration, List<Invocation> history, Json result) {
        return new Section(
                "trace",
                "A call of " + called,
                Markup.of(
                        new Tag("p")
                                .around("Each bar is a call, from its start to its end; a call that was made inside"
                                        + " another stands below it. The clock ticks once each time it is read."),
                        new TracePart(history).calls(0, 0),
                        folded("Configuration", configuration),
                        folded("Result", result)));
    }

    private Markup calls(long parent, int depth) {
        List<Markup> calls = history.stream()
                .filter(call -> call.parent() == parent)
                .sorted(Comparator.comparingLong(Invocation::id))
                .map(call -> call(call, depth))
                .toList();
        return calls.isEmpty() ? Markup.NOTHING : new Tag("ol").of("timeline").around(calls);
    }

    private Markup call(Invocation call, int depth) {
        return new Tag("li")
                .with("style", "--depth: " + depth)
                .around(
                        new Tag("p")
                                .of("call")
                                .around(
                                        Markup.code(call.action()),
                                        new Tag("span").around(millis(call.duration())),
                                        new Tag("span").of("aside").around(ending(call.ending()))),
                        bar(call),
                        folded("Arguments of " + call.action(), call.arguments()),
                        calls(call.id(), depth + 1));
    }

    private Markup bar(Invocation call) {
        Invocation outermost = outermost(call);
        double whole = Math.max(1, outermost.duration().toNanos());
        double from = Duration.between(outermost.start(), call.start()).toNanos() / whole;
        double took = call.duration().toNanos() / whole;
        String style =
                String.format(Locale.ROOT, "margin-inline-start: %.2f%%; inline-size: %.2f%%", from * 100, took * 100);
        return new Tag("div")
                .of("bar")
                .with("aria-hidden", "true")
                .around(new Tag("div").with("style", style).around());
    }

    private Invocation outermost(Invocation call) {
        return history.stream()
                .filter(other -> other.id() == call.parent())
                .findFirst()
                .map(this::outermost)
                .orElse(call);
    }

    private static Markup folded(String summary, Json value) {
        return new Tag("details")
                .around(
                        new Tag("summary").around(summary),
                        new Tag("pre").with("tabindex", "0").around(Markup.code(JsonText.writePretty(value))));
    }

    private static String ending(Ending ending) {
        return switch (ending) {
            case Ending.Returned returned -> "answered " + returned.resultType();
            case Ending.Threw threw -> "threw " + threw.exception();
        };
    }

    private static String millis(Duration duration) {
        return String.format(Locale.ROOT, "%.1f ms", duration.toNanos() / 1e6);
    }
}
