package dev.tocsin.template.function;

import static java.util.Collections.unmodifiableSet;

import dev.tocsin.template.data.Text;
import dev.tocsin.template.data.Type;
import dev.tocsin.template.data.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The functions by their names. */
public final class Functions {
    private static final Map<String, Function> ALL = new TreeMap<>();

    /** What Go and Alertmanager have beyond them. */
    private static final Set<String> OUTSIDE = Set.of(
            "append",
            "base64decode",
            "base64encode",
            "call",
            "dict",
            "html",
            "humanizeDuration",
            "js",
            "list",
            "mustToDate",
            "now",
            "println",
            "routeLabels",
            "safeUrl",
            "since",
            "slice",
            "toDate",
            "toJson",
            "tz",
            "urlUnescape");

    static {
        ALL.put("and", Logic.and());
        ALL.put("or", Logic.or());
        ALL.put("not", Logic.not());
        ALL.put("eq", Comparison.equal());
        ALL.put("ne", Comparison.unequal());
        ALL.put("lt", Comparison.ordered(order -> order < 0));
        ALL.put("le", Comparison.ordered(order -> order <= 0));
        ALL.put("gt", Comparison.ordered(order -> order > 0));
        ALL.put("ge", Comparison.ordered(order -> order >= 0));
        ALL.put("len", Collections.len());
        ALL.put("index", Collections.index());
        ALL.put("join", Texts.join());
        ALL.put("stringSlice", Texts.stringSlice());
        ALL.put("toUpper", Texts.toUpper());
        ALL.put("toLower", Texts.toLower());
        ALL.put("title", Texts.title());
        ALL.put("trimSpace", Texts.trimSpace());
        ALL.put("safeHtml", Texts.safeHtml());
        ALL.put("urlquery", Texts.urlquery());
        ALL.put("date", Texts.date());
        ALL.put("match", Matching.match());
        ALL.put("reReplaceAll", Matching.reReplaceAll());
        ALL.put("print", Printing.print());
        ALL.put("printf", Printing.printf());
    }

    private Functions() {}

    /** {@return the function of that name, if there is one} */
    public static Optional<Function> named(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /** {@return their names, sorted} */
    public static Set<String> names() {
        return unmodifiableSet(ALL.keySet());
    }

    /** {@return whether Go or Alertmanager has a function of that name that is not among them} */
    public static boolean isOutside(String name) {
        return OUTSIDE.contains(name);
    }

    /** {@return what a value is put out as} */
    public static String shown(Value value) {
        if (value instanceof Text text) {
            return text.value();
        }
        return value.type() == Type.NOTHING ? "<no value>" : Printing.shown(List.of(value));
    }
}
