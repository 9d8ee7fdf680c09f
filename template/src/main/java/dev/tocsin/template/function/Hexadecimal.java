package dev.tocsin.template.function;

import dev.tocsin.template.data.Text;
import dev.tocsin.template.data.TextBuilder;

/** Writes the bytes of a text in hexadecimal digits, as Go does. */
final class Hexadecimal {
    private Hexadecimal() {}

    static void write(Text text, int verb, Directive directive, TextBuilder out) {
        byte[] bytes = text.bytes();
        int count = directive.hasPrecision() ? Math.min(directive.precision(), bytes.length) : bytes.length;
        String prefix = directive.has('#') ? "0" + Character.toString(verb) : "";
        TextBuilder digits = new TextBuilder();
        for (int i = 0; i < count; i++) {
            if (directive.has(' ') && i > 0) {
                digits.append(" ");
            }
            if (directive.has(' ') || i == 0) {
                digits.append(prefix);
            }
            digits.append(digit(bytes[i] >> 4, verb)).append(digit(bytes[i], verb));
        }
        directive.pad(digits.toString(), out);
    }

    private static String digit(int value, int verb) {
        char digit = Character.forDigit(value & 0xF, 16);
        return Character.toString(verb == 'X' ? Character.toUpperCase(digit) : digit);
    }
}
