package dev.tocsin.contract.diff;

import static dev.tocsin.contract.diff.Siren.NUMBER;
import static dev.tocsin.contract.diff.Siren.TEXT;
import static dev.tocsin.contract.diff.Siren.field;
import static dev.tocsin.contract.diff.Siren.giving;
import static dev.tocsin.contract.diff.Siren.optional;
import static dev.tocsin.contract.diff.Siren.required;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.kind.AnyKind;
import dev.tocsin.contract.kind.ApiKind;
import dev.tocsin.contract.kind.ChoiceKind;
import dev.tocsin.contract.kind.DurationKind;
import dev.tocsin.contract.kind.IntegerKind;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.ListKind;
import dev.tocsin.contract.kind.MapKind;
import dev.tocsin.contract.kind.NoneKind;
import dev.tocsin.contract.kind.NumberKind;
import dev.tocsin.contract.kind.ObjectKind;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.kind.SecretKind;
import dev.tocsin.contract.kind.StringKind;
import dev.tocsin.contract.kind.TemplateKind;
import dev.tocsin.contract.kind.UriKind;
import dev.tocsin.contract.pattern.IRegexp;
import dev.tocsin.contract.plugin.PluginContract;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One row for each change of a kind: what is said where a plugin takes the value, and where it gives it. */
class KindDiffTests {

    /** A change of a kind, and the weights that it has. */
    record Row(Kind before, Kind after, String place, String what, Weight taken, Weight given) {

        @Override
        public String toString() {
            return what + " at x" + place;
        }
    }

    private static Row row(Kind before, Kind after, String what, Weight taken, Weight given) {
        return new Row(before, after, "", what, taken, given);
    }

    /** {@return a row of a change after which less is valid} */
    private static Row narrower(Kind before, Kind after, String what) {
        return row(before, after, what, Weight.BREAKING, Weight.SAFE);
    }

    /** {@return a row of a change after which more is valid} */
    private static Row wider(Kind before, Kind after, String what) {
        return row(before, after, what, Weight.SAFE, Weight.BREAKING);
    }

    /** {@return a row of a change after which other things are valid} */
    private static Row other(Kind before, Kind after, String what) {
        return row(before, after, what, Weight.BREAKING, Weight.BREAKING);
    }

    private static Row same(Kind before, Kind after, String what) {
        return row(before, after, what, Weight.SAFE, Weight.SAFE);
    }

    static Stream<Row> words() {
        return Stream.of(
                other(TEXT, NUMBER, "kind string became integer"),
                other(NUMBER, new NumberKind(Range.any()), "kind integer became number"),
                other(TEXT, secret(null), "kind string became secret"),
                other(secret(null), TEXT, "no longer secret: kind secret became string"),
                row(TEXT, new TemplateKind(Range.any()), "kind string became template", Weight.RISKY, Weight.BREAKING),
                other(template(0), TEXT, "kind template became string"),
                row(new AnyKind(), new AnyKind(true), "kind any became template_tree", Weight.RISKY, Weight.BREAKING),
                other(new AnyKind(true), new AnyKind(), "kind template_tree became any"),
                other(new NoneKind(), TEXT, "kind none became string"),
                other(new ApiKind("receipt"), new ApiKind("request"), "kind receipt became request"));
    }

    static Stream<Row> bounds() {
        return Stream.of(
                narrower(whole(null, 10L), whole(null, 9L), "bounds at most 10 became at most 9"),
                narrower(whole(null, null), whole(1L, null), "bounds any became at least 1"),
                wider(whole(1L, 10L), whole(1L, 11L), "bounds 1 to 10 became 1 to 11"),
                wider(whole(1L, 1L), whole(null, null), "bounds exactly 1 became any"),
                other(whole(1L, 10L), whole(2L, 11L), "bounds 1 to 10 became 2 to 11"),
                wider(whole(1L, null), wide(1L, null), "bounds at least 1 of int32 became at least 1 of int64"),
                narrower(wide(null, null), whole(null, null), "bounds any of int64 became any of int32"),
                same(wide(1L, 2L), whole(1L, 2L), "bounds 1 to 2 of int64 became 1 to 2 of int32"),
                narrower(number(0.5), number(0.25), "bounds at most 0.5 became at most 0.25"),
                wider(number(0.5), number(null), "bounds at most 0.5 became any"),
                narrower(time(60), time(5), "bounds at most 1m became at most 5s"),
                wider(time(5), time(60), "bounds at most 5s became at most 1m"),
                narrower(uri(8), uri(9), "length at least 8 became at least 9"),
                wider(uri(9), uri(8), "length at least 9 became at least 8"),
                same(uri(null), uri(0), "length any became at least 0"),
                narrower(template(1), template(2), "length at least 1 became at least 2"),
                narrower(text(null, 1), text(null, 2), "length at least 1 became at least 2"),
                wider(secret(2), secret(1), "length at least 2 became at least 1"));
    }

    static Stream<Row> patterns() {
        return Stream.of(
                narrower(text(null, 1), text("a*", 1), "pattern 'a*' added"),
                wider(text("a*", 1), text(null, 1), "pattern 'a*' removed"),
                other(text("a*", 1), text("[ab]*", 1), "pattern 'a*' became '[ab]*'"),
                narrower(hidden(null), hidden("a*"), "pattern 'a*' added"),
                wider(hidden("a*"), hidden(null), "pattern 'a*' removed"),
                other(hidden("a*"), hidden("b*"), "pattern 'a*' became 'b*'"));
    }

    static Stream<Row> others() {
        return Stream.of(
                other(secret(false), secret(true), "must be an address, was any text"),
                other(secret(true), secret(false), "any text, was an address"),
                narrower(choice("a", "b"), choice("a"), "choice 'b' removed"),
                wider(choice("a"), choice("a", "b"), "choice 'b' added"),
                same(object("old"), object("new"), "called 'new', was 'old'"));
    }

    static Stream<Row> parts() {
        return Stream.of(
                in("[*]", new ListKind(choice("a", "b")), new ListKind(choice("a")), "choice 'b' removed", true),
                in("[*]", new MapKind(choice("a")), new MapKind(choice("a", "b")), "choice 'b' added", false),
                in(
                        "[*].y[*]",
                        new ListKind(object(
                                "o",
                                field(
                                        "y",
                                        new ListKind(text("a", 1)),
                                        required("y").presence()))),
                        new ListKind(object(
                                "o",
                                field(
                                        "y",
                                        new ListKind(text(null, 1)),
                                        required("y").presence()))),
                        "pattern 'a' removed",
                        false),
                new Row(object("o", optional("y")), object("o"), ".y", "removed", Weight.BREAKING, Weight.BREAKING),
                new Row(object("o"), object("o", optional("y")), ".y", "added", Weight.SAFE, Weight.SAFE),
                in(".y", object("o", required("y")), object("o", optional("y")), "required became optional", false),
                in(".y", object("o", optional("y", "z")), object("o", optional("y")), "alias 'z' removed", true));
    }

    private static Row in(String place, Kind before, Kind after, String what, boolean isNarrower) {
        Weight taken = isNarrower ? Weight.BREAKING : Weight.SAFE;
        Weight given = isNarrower ? Weight.SAFE : Weight.BREAKING;
        return new Row(before, after, place, what, taken, given);
    }

    @ParameterizedTest
    @MethodSource({"words", "bounds", "patterns", "others", "parts"})
    void judgesWhatIsTaken(Row row) {
        assertThat(changes(Siren.of(field(row.before())), Siren.of(field(row.after()))))
                .containsExactly(row.taken() + " field 'x" + row.place() + "': " + row.what());
    }

    @ParameterizedTest
    @MethodSource({"words", "bounds", "patterns", "others", "parts"})
    void judgesWhatIsGiven(Row row) {
        String path = row.place().startsWith(".") ? row.place().substring(1) : row.place();
        String place = path.isEmpty() ? "result" : "result '" + path + "'";

        assertThat(changes(Siren.doing(giving(row.before())), Siren.doing(giving(row.after()))))
                .containsExactly(row.given() + " " + place + " of action 'ring': " + row.what());
    }

    private static List<String> changes(PluginContract before, PluginContract after) {
        return ContractDiff.between(List.of(before), List.of(after)).stream()
                .map(change -> change.weight() + " " + change.place() + ": " + change.what())
                .toList();
    }

    private static Kind whole(Long minimum, Long maximum) {
        return new IntegerKind(new Range<>(minimum, maximum), false);
    }

    private static Kind wide(Long minimum, Long maximum) {
        return new IntegerKind(new Range<>(minimum, maximum), true);
    }

    private static Kind number(Double maximum) {
        return new NumberKind(new Range<>(null, maximum));
    }

    private static Kind time(int seconds) {
        return new DurationKind(new Range<>(null, Duration.ofSeconds(seconds)));
    }

    private static Kind uri(Integer length) {
        return new UriKind(new Range<>(length, null));
    }

    private static Kind text(String pattern, int length) {
        return new StringKind(new Range<>(length, null), pattern == null ? null : IRegexp.of(pattern));
    }

    private static Kind template(int length) {
        return new TemplateKind(new Range<>(length, null));
    }

    private static Kind hidden(String pattern) {
        return new SecretKind(Range.any(), pattern == null ? null : IRegexp.of(pattern), false);
    }

    private static Kind secret(Integer length) {
        return new SecretKind(new Range<>(length, null), null, false);
    }

    private static Kind secret(boolean uri) {
        return new SecretKind(Range.any(), null, uri);
    }

    private static Kind choice(String... choices) {
        return new ChoiceKind(List.of(choices));
    }

    private static Kind object(String name, Property... members) {
        return new ObjectKind(name, List.of(members));
    }
}
