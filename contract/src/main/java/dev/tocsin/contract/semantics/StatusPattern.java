package dev.tocsin.contract.semantics;

/**
 * Statuses of replies: one as {@code 202}, several as {@code 20x} or {@code 5xx}, or all of them as the empty text. What
 * is no call over HTTP has statuses of fewer digits.
 *
 * @param text one to three digits, of which any may be {@code x}; or nothing
 * @since 0.1
 */
public record StatusPattern(String text) {
    private static final int MAX_LENGTH = 3;

    /** The form of a pattern, for messages. */
    public static final String FORM = "a status as '202', '20x' or '5xx', or nothing for all";

    public StatusPattern {
        if (text.length() > MAX_LENGTH || !text.chars().allMatch(c -> c == 'x' || c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("no pattern of statuses: '" + text + "'");
        }
    }

    /** {@return whether a reply of that status is meant} */
    public boolean matches(int status) {
        if (text.isEmpty()) {
            return true;
        }
        int rest = status;
        for (int i = text.length() - 1; i >= 0; i--) {
            if (text.charAt(i) != 'x' && text.charAt(i) - '0' != rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return rest == 0;
    }

    @Override
    public String toString() {
        return text;
    }
}
