package dev.tocsin.delivery.match;

/** Which characters mean something to Alertmanager, as Go sorts them. */
final class Unicode {
    private static final String RESERVED = "{}!=~,\\\"'`";

    private Unicode() {}

    /** {@return whether a text is one of whole characters, so that it can be written as UTF-8} */
    static boolean isValid(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.getType(text.codePointAt(i)) == Character.SURROGATE) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether a name or value with it must be quoted in the UTF-8 syntax} */
    static boolean isReserved(int c) {
        return isSpace(c) || RESERVED.indexOf(c) >= 0;
    }

    /** {@return whether it is white space: that of ASCII, the next line, and all separators} */
    static boolean isSpace(int c) {
        return isAsciiSpace(c) || c == 0x0B || c == 0x85 || Character.isSpaceChar(c);
    }

    /** {@return whether it is the white space of a regular expression} */
    static boolean isAsciiSpace(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }
}
