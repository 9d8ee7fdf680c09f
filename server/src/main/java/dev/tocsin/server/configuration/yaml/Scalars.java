package dev.tocsin.server.configuration.yaml;

import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.contract.value.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Turns a scalar of YAML into an input: by the core types of YAML 1.2, where quoted text stays text. A text with a placeholder
 * is in the text form, as nobody can see its type.
 */
final class Scalars {

    /** What YAML 1.1, and with it Alertmanager, takes for a boolean where one is wanted; in the text form a kind does so too. */
    private static final Set<String> BOOLEAN_WORDS = Set.of("yes", "no", "on", "off");

    private static final int MAX_DIGITS = 100;

    private Scalars() {}

    static Input read(ScalarNode node, Place place, Reading reading) {
        reading.extents().note(place, node);
        Tag tag = node.getTag();
        if (tag.equals(Tag.STR)) {
            return text(node, place, reading);
        }
        if (tag.equals(Tag.NULL)) {
            return new Input.Typed(Json.nothing());
        }
        reading.spell(place, node.getValue());
        if (tag.equals(Tag.BOOL)) {
            return new Input.Typed(Json.of(node.getValue().equalsIgnoreCase("true")));
        }
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return number(node.getValue(), tag);
        }
        reading.refuse(Code.NOT_YAML, place, "tag " + Quoted.of(tag.getValue()) + " is not known", "remove it");
        return Reading.UNREADABLE;
    }

    private static Input text(ScalarNode node, Place place, Reading reading) {
        String value = node.getValue();
        if (node.isPlain() && BOOLEAN_WORDS.contains(value.toLowerCase(Locale.ROOT))) {
            return new Input.Text(value);
        }
        Input.Text resolved = reading.resolve(value, place);
        return resolved.isVeiled() ? resolved : new Input.Typed(Json.of(resolved.value()));
    }

    /** A number that JSON does not have, such as {@code .inf}, stays the text that it is. */
    private static Input number(String text, Tag tag) {
        if (text.length() <= MAX_DIGITS) {
            try {
                return new Input.Typed(
                        tag.equals(Tag.INT) ? new Json.Whole(integer(text)) : new Json.Decimal(new BigDecimal(text)));
            } catch (IllegalArgumentException e) {
                return new Input.Typed(Json.of(text));
            }
        }
        return new Input.Typed(Json.of(text));
    }

    private static BigInteger integer(String text) {
        if (text.startsWith("0x")) {
            return new BigInteger(text.substring(2), 16);
        }
        return text.startsWith("0o") ? new BigInteger(text.substring(2), 8) : new BigInteger(text);
    }
}
