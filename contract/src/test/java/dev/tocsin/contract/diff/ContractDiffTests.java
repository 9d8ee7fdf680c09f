package dev.tocsin.contract.diff;

import static dev.tocsin.contract.diff.Siren.NUMBER;
import static dev.tocsin.contract.diff.Siren.TEXT;
import static dev.tocsin.contract.diff.Siren.action;
import static dev.tocsin.contract.diff.Siren.field;
import static dev.tocsin.contract.diff.Siren.giving;
import static dev.tocsin.contract.diff.Siren.optional;
import static dev.tocsin.contract.diff.Siren.required;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.kind.Notes;
import dev.tocsin.contract.kind.ObjectKind;
import dev.tocsin.contract.kind.Presence;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.contract.plugin.Origin;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.PluginId;
import dev.tocsin.contract.value.Json;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One row for each change that is no change of a kind or rule: those have tests of their own. */
class ContractDiffTests {
    private static final Presence OPTIONAL = new Presence.Optional();
    private static final Presence REQUIRED = new Presence.Required();

    /** A change of fields, and what is said of it. */
    record Row(List<Property> before, List<Property> after, List<String> said) {

        static Row of(List<Property> before, List<Property> after, String... said) {
            return new Row(before, after, List.of(said));
        }

        static Row of(Property before, Property after, String... said) {
            return of(List.of(before), List.of(after), said);
        }

        @Override
        public String toString() {
            return String.join("; ", said);
        }
    }

    static Stream<Row> fields() {
        return Stream.of(
                Row.of(List.of(optional("x")), List.of(), "BREAKING field 'x': removed"),
                Row.of(List.of(), List.of(required("x")), "BREAKING field 'x': added, and required"),
                Row.of(List.of(), List.of(optional("x")), "SAFE field 'x': added"),
                Row.of(
                        required("x"),
                        required("y"),
                        "BREAKING field 'x': removed",
                        "BREAKING field 'y': added, and required"),
                Row.of(
                        required("x"),
                        required("y", "x"),
                        "RISKY field 'x': renamed to 'y', and the old name is an alias"),
                Row.of(
                        required("x", "y"),
                        required("y"),
                        "BREAKING field 'x': renamed to 'y', and the old name is no alias"),
                Row.of(
                        required("x", "y"),
                        required("y", "x"),
                        "RISKY field 'x': renamed to 'y', and the old name is an alias"),
                Row.of(required("x", "y"), required("x"), "BREAKING field 'x': alias 'y' removed"),
                Row.of(required("x"), required("x", "y"), "SAFE field 'x': alias 'y' added"),
                Row.of(
                        List.of(optional("x", "y"), optional("z")),
                        List.of(optional("x"), optional("z", "y")),
                        "BREAKING field 'x': alias 'y' removed",
                        "SAFE field 'z': alias 'y' added"),
                Row.of(
                        List.of(optional("x", "y")),
                        List.of(optional("x"), optional("y")),
                        "BREAKING field 'x': alias 'y' removed",
                        "SAFE field 'y': added"),
                Row.of(
                        List.of(optional("x"), optional("y")),
                        List.of(optional("x", "y")),
                        "BREAKING field 'y': now the same as 'x'",
                        "RISKY field 'y': renamed to 'x', and the old name is an alias",
                        "SAFE field 'x': alias 'y' added"),
                Row.of(
                        List.of(required("x"), required("y")),
                        List.of(required("y"), required("x")),
                        "RISKY required fields: order 'x' and 'y' became 'y' and 'x'"),
                Row.of(List.of(optional("x"), optional("y")), List.of(optional("y"), optional("x"))),
                Row.of(
                        field("x", TEXT, OPTIONAL),
                        field("x", TEXT, REQUIRED),
                        "BREAKING field 'x': optional became required"),
                Row.of(by("5"), field("x", TEXT, REQUIRED), "BREAKING field 'x': default \"5\" became required"),
                Row.of(
                        field("x", TEXT, REQUIRED),
                        field("x", TEXT, OPTIONAL),
                        "SAFE field 'x': required became optional"),
                Row.of(field("x", TEXT, REQUIRED), by("5"), "SAFE field 'x': required became default \"5\""),
                Row.of(by("5"), by("6"), "RISKY field 'x': default \"5\" became default \"6\""),
                Row.of(by("5"), field("x", TEXT, OPTIONAL), "RISKY field 'x': default \"5\" became optional"),
                Row.of(field("x", TEXT, OPTIONAL), by("5"), "RISKY field 'x': optional became default \"5\""),
                Row.of(noted("A.", null), noted("B.", null), "SAFE field 'x': description changed"),
                Row.of(noted("A.", null), noted("A.", "use 'y'"), "RISKY field 'x': deprecated: use 'y'"),
                Row.of(noted("A.", "use 'y'"), noted("A.", "use 'z'"), "SAFE field 'x': still deprecated: use 'z'"),
                Row.of(noted("A.", "use 'y'"), noted("A.", null), "SAFE field 'x': no longer deprecated"),
                Row.of(global(null), global("g"), "SAFE field 'x': can be given as 'g' under 'global'"),
                Row.of(global("g"), global(null), "BREAKING field 'x': can no longer be given as 'g' under 'global'"),
                Row.of(
                        global("g"),
                        global("h"),
                        "BREAKING field 'x': can no longer be given as 'g' under 'global', but as 'h'"),
                Row.of(typed("int"), typed("long"), "RISKY field 'x': Java type int became long"));
    }

    private static Property by(String value) {
        return field("x", TEXT, new Presence.Default(Json.of(value)));
    }

    private static Property noted(String description, String deprecated) {
        return new Property("x", TEXT, OPTIONAL, new Notes(description, List.of(), deprecated), "T");
    }

    private static Property global(@Nullable String key) {
        return new Property("x", TEXT, OPTIONAL, new Notes("Sample.", List.of(), null, key), "T");
    }

    private static Property typed(String javaType) {
        return new Property("x", TEXT, OPTIONAL, Notes.of("Sample."), javaType);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void judgesFields(Row row) {
        PluginContract before = Siren.of(row.before(), List.of(), List.of());
        PluginContract after = Siren.of(row.after(), List.of(), List.of());

        assertThat(said(before, after)).containsExactlyElementsOf(row.said());
    }

    @ParameterizedTest
    @MethodSource("fields")
    void judgesParametersAlike(Row row) {
        ActionContract before = action("ring", row.before().toArray(Property[]::new));
        ActionContract after = action("ring", row.after().toArray(Property[]::new));
        List<String> ofFields = row.said().stream()
                .filter(said -> !said.contains("order "))
                .map(said -> said.replaceFirst("field ('.')", "parameter $1 of action 'ring'"))
                .toList();

        assertThat(said(Siren.doing(before), Siren.doing(after)).stream().filter(said -> !said.contains("order ")))
                .containsExactlyElementsOf(ofFields);
    }

    @Test
    void saysNothingOfEqualContracts() {
        PluginContract siren = Siren.of(required("x"), optional("y"));

        assertThat(said(siren, Siren.of(required("x"), optional("y")))).isEmpty();
    }

    @Test
    void findsPluginsThatWentAndCame() {
        PluginContract siren = Siren.of();
        PluginContract bell = called("bell");

        assertThat(ContractDiff.between(List.of(siren), List.of(bell)))
                .containsExactly(
                        new Change(Weight.BREAKING, siren.id(), "plugin", "removed"),
                        new Change(Weight.SAFE, bell.id(), "plugin", "added"));
    }

    @Test
    void findsPluginsByTheirAliases() {
        assertThat(said(Siren.of(), called("bell", "siren")))
                .containsExactly("RISKY plugin: renamed to 'bell', and the old name is an alias");
        assertThat(said(called("siren", "bell"), called("siren")))
                .containsExactly("BREAKING plugin: alias 'bell' removed");
        assertThat(said(called("siren"), called("siren", "bell"))).containsExactly("SAFE plugin: alias 'bell' added");
    }

    @Test
    void keepsGroupsApart() {
        PluginContract siren = called("siren");
        PluginContract other = new PluginContract(
                new PluginId("trial", "siren"), List.of(), "Wails.", List.of(), List.of(), List.of(), siren.origin());

        assertThat(ContractDiff.between(List.of(siren), List.of(other)))
                .containsExactly(
                        new Change(Weight.BREAKING, siren.id(), "plugin", "removed"),
                        new Change(Weight.SAFE, other.id(), "plugin", "added"));
    }

    @Test
    void judgesTheWordsAndClassesOfAPlugin() {
        PluginContract moved = new PluginContract(
                new PluginId("delivery", "siren"),
                List.of(),
                "Howls.",
                List.of(),
                List.of(),
                List.of(),
                new Origin("acme.Horn", "acme.HornPlugin$Factory", Origin.FORMAT));

        assertThat(said(Siren.of(), moved))
                .containsExactly(
                        "RISKY plugin: definition acme.Siren became acme.Horn", "SAFE plugin: description changed");
    }

    @Test
    void judgesActions() {
        assertThat(said(Siren.doing(action("ring")), Siren.of())).containsExactly("BREAKING action 'ring': removed");
        assertThat(said(Siren.of(), Siren.doing(action("ring")))).containsExactly("SAFE action 'ring': added");
        ActionContract ring = action("ring", required("x"), required("y"));
        assertThat(said(Siren.doing(ring), Siren.doing(action("ring", required("y"), required("x")))))
                .containsExactly("RISKY parameters of action 'ring': order 'x' and 'y' became 'y' and 'x'");
        ActionContract spread = new ActionContract("ring", "Rings.", true, ring.parameters(), ring.returns());
        assertThat(said(Siren.doing(ring), Siren.doing(spread)))
                .containsExactly(
                        "RISKY action 'ring': its Java method takes one value of which the parameters are components,"
                                + " took the parameters",
                        "SAFE action 'ring': description changed");
    }

    @Test
    void judgesWhetherAResultMayBeAbsent() {
        PluginContract sure = Siren.doing(giving(NUMBER, false, "int"));
        PluginContract maybe = Siren.doing(giving(NUMBER, true, "Optional<Integer>"));

        assertThat(said(sure, maybe))
                .containsExactly(
                        "BREAKING result of action 'ring': may be absent, was always there",
                        "RISKY result of action 'ring': Java type int became Optional<Integer>");
        assertThat(said(maybe, sure))
                .containsExactly(
                        "RISKY result of action 'ring': Java type Optional<Integer> became int",
                        "SAFE result of action 'ring': always there, could be absent");
    }

    /** Whoever reads a result knows its members by the names under which they are written. */
    @Test
    void noAliasHelpsWhoReadsAResult() {
        PluginContract before = Siren.doing(giving(new ObjectKind("o", List.of(required("x")))));
        PluginContract after = Siren.doing(giving(new ObjectKind("o", List.of(required("y", "x")))));

        assertThat(said(before, after))
                .containsExactly(
                        "BREAKING result 'x' of action 'ring': removed", "SAFE result 'y' of action 'ring': added");
    }

    @Test
    void showsNoControls() {
        assertThat(said(Siren.of(noted("A.", null)), Siren.of(noted("A.", "a\nb"))))
                .containsExactly("RISKY field 'x': deprecated: a\\nb");
    }

    private static PluginContract called(String name, String... aliases) {
        PluginContract siren = Siren.of();
        return new PluginContract(
                new PluginId("delivery", name),
                List.of(aliases),
                siren.doc(),
                List.of(),
                List.of(),
                List.of(),
                siren.origin());
    }

    private static List<String> said(PluginContract before, PluginContract after) {
        return ContractDiff.between(List.of(before), List.of(after)).stream()
                .map(change -> change.weight() + " " + change.place() + ": " + change.what())
                .toList();
    }
}
