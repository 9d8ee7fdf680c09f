package dev.tocsin.template.function;

/** Writes integers as Go does: with leading zeros up to a precision, or up to a width, sign included. */
final class Digits {
    private Digits() {}

    static String of(long value, int base, Directive directive) {
        if (value == 0 && directive.precision() == 0) {
            return "";
        }
        String sign = sign(value < 0, directive);
        String prefix = directive.has('#') && base == 16 ? "0x" : "";
        String digits = value < 0 ? Long.toString(value, base).substring(1) : Long.toString(value, base);
        int least = directive.precision();
        if (!directive.hasPrecision() && directive.padsWithZeros()) {
            least = directive.width() - sign.length();
        }
        return sign + prefix + "0".repeat(Math.max(0, least - digits.length())) + digits;
    }

    static String sign(boolean isNegative, Directive directive) {
        if (isNegative) {
            return "-";
        }
        if (directive.has('+')) {
            return "+";
        }
        return directive.has(' ') ? " " : "";
    }
}
