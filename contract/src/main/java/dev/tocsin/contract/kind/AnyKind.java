package dev.tocsin.contract.kind;

import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Any JSON tree, with at most {@value Room#MAX_ENTRIES} entries in each of its lists and objects. Text form: JSON text, if it
 * begins with an opening brace or bracket (of templates, if that begins JSON: two braces, or {@code [FIRING]}, do not); else the text without the white space around it, as a JSON string. Structured form:
 * any JSON value, null too. Java value: {@link Json}.
 *
 * @param template whether the texts in it are templates, as those of a {@link TemplateKind} are; names never are
 * @since 0.1
 */
public record AnyKind(boolean template) implements Kind {
    /** How an object or a list begins, and no text of a template that begins with a brace or bracket. */
    private static final Pattern JSON =
            Pattern.compile("\\s*(\\{\\s*[\"}]|(\\[\\s*)+(\\{\\s*[\"}]|[\"\\]]|-?[0-9]|true|false|null))");

    /** Makes the kind of trees whose texts mean themselves. */
    public AnyKind() {
        this(false);
    }

    @Override
    public String word() {
        return template ? "template_tree" : "any";
    }

    @Override
    public String advice() {
        return "give a text, a number, true, false, null, a list or an object";
    }

    @Override
    public @Nullable Object read(Input input, Place place, Problems.Collector problems) {
        Trial trial = new Trial(this, input, place, problems);
        if (input instanceof Input.Text text && isJson(text)) {
            return trial.open(inside -> JsonForm.read(text, inside));
        }
        return Trees.read(trial.of(treeOf(input), place), 0);
    }

    private boolean isJson(Input.Text text) {
        return template ? JSON.matcher(text.value()).lookingAt() : JsonForm.isObject(text) || JsonForm.isList(text);
    }

    private static Input treeOf(Input input) {
        if (input instanceof Input.Text text) {
            return new Input.Typed(Json.of(text.value().strip()));
        }
        return input instanceof Input.Native given && given.value() instanceof Json json
                ? Input.structured(json)
                : input;
    }

    @Override
    public Json write(Object value) {
        return (Json) value;
    }
}
