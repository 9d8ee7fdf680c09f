package dev.tocsin.template.function;

import dev.tocsin.template.data.Items;
import dev.tocsin.template.data.Kv;
import dev.tocsin.template.data.Members;
import dev.tocsin.template.data.Numeric.Fraction;
import dev.tocsin.template.data.Numeric.Whole;
import dev.tocsin.template.data.Structure;
import dev.tocsin.template.data.Text;
import dev.tocsin.template.data.TextBuilder;
import dev.tocsin.template.data.Time;
import dev.tocsin.template.data.Truth;
import dev.tocsin.template.data.Type;
import dev.tocsin.template.data.Value;
import java.util.List;

/** Writes a value as a verb of Go's formats asks. A verb that does not fit is told in the text, in Go's words. */
final class Formatter {
    private static final String OF_TEXTS = "vsxXq";
    private static final String OF_FRACTIONS = "veEfFgG";

    private final Directive directive;
    private final TextBuilder out;

    Formatter(Directive directive, TextBuilder out) {
        this.directive = directive;
        this.out = out;
    }

    void write(Value value, int verb) {
        if (value instanceof Text text) {
            text(text, verb);
        } else if (value instanceof Whole whole) {
            whole(whole, verb);
        } else if (value instanceof Fraction fraction) {
            fraction(fraction, verb);
        } else if (value instanceof Truth truth) {
            truth(truth, verb);
        } else {
            compound(value, verb);
        }
    }

    private void text(Text text, int verb) {
        switch (verb) {
            case 'v', 's' -> directive.pad(directive.cut(text.value()), out);
            case 'q' -> directive.pad(GoQuote.text(directive.cut(text.value()), directive), out);
            case 'x', 'X' -> Hexadecimal.write(text, verb, directive, out);
            default -> misfit(text, verb);
        }
    }

    private void whole(Whole whole, int verb) {
        switch (verb) {
            case 'v', 'd' -> directive.withoutZeros().pad(Digits.of(whole.value(), 10, directive), out);
            case 'x' -> directive.withoutZeros().pad(Digits.of(whole.value(), 16, directive), out);
            case 'X' -> {
                String digits = Digits.of(whole.value(), 16, directive).toUpperCase(java.util.Locale.ROOT);
                directive.withoutZeros().pad(digits, out);
            }
            case 'q' -> directive.pad(GoQuote.character(whole.value(), directive), out);
            default -> misfit(whole, verb);
        }
    }

    private void fraction(Fraction fraction, int verb) {
        if (OF_FRACTIONS.indexOf(verb) < 0) {
            misfit(fraction, verb);
            return;
        }
        String digits = FractionText.of(fraction.value(), verb, directive.precision());
        boolean isNegative = digits.startsWith("-");
        String unsigned = isNegative ? digits.substring(1) : digits;
        String sign = Digits.sign(isNegative, directive);
        int zeros = directive.padsWithZeros() ? directive.width() - sign.length() - unsigned.length() : 0;
        directive.withoutZeros().pad(sign + "0".repeat(Math.max(0, zeros)) + unsigned, out);
    }

    private void truth(Truth truth, int verb) {
        if (verb == 'v' || verb == 't') {
            directive.pad(truth.isTrue() ? "true" : "false", out);
        } else {
            misfit(truth, verb);
        }
    }

    private void compound(Value value, int verb) {
        boolean saysItself = value instanceof Kv || value instanceof Time || value.type() == Type.PAIRS;
        if (saysItself && OF_TEXTS.indexOf(verb) >= 0) {
            String itself = value instanceof Items pairs ? pairs.joined(", ") : value.toString();
            text(Text.of(itself), verb);
        } else if (value instanceof Items items) {
            row("[", items.values(), "]", verb);
        } else if (value instanceof Structure structure) {
            row("{", Members.fields(structure), "}", verb);
        } else if (value.type() == Type.NOTHING && verb == 'v') {
            directive.pad(Type.NOTHING.goName(), out);
        } else {
            misfit(value, verb);
        }
    }

    private void row(String open, List<? extends Value> values, String close, int verb) {
        String before = open;
        for (Value value : values) {
            out.append(before);
            write(value, verb);
            before = " ";
        }
        out.append(values.isEmpty() ? open : "").append(close);
    }

    private void misfit(Value value, int verb) {
        out.append("%!").append(Character.toString(verb)).append("(");
        named(value);
        out.append(")");
    }

    /** Writes a value with its type. */
    void named(Value value) {
        out.append(value.type().goName());
        if (value.type() != Type.NOTHING) {
            out.append("=");
            write(value, 'v');
        }
    }
}
