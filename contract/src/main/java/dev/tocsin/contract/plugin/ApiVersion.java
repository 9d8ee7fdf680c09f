package dev.tocsin.contract.plugin;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of all that a plugin calls, by its author's hand or in generated code. A plugin runs where the API is of the
 * same major version and not older than the one that it was compiled for.
 *
 * @param major changes where a plugin may have to be changed
 * @param minor changes where something is added
 * @since 0.1
 */
public record ApiVersion(int major, int minor) {
    /** The version of this library. */
    public static final ApiVersion CURRENT = new ApiVersion(0, 1);

    private static final Pattern FORM = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})");

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    public static ApiVersion of(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no version of the API: " + text);
        }
        return new ApiVersion(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    /** {@return whether a plugin that was compiled for {@code other} runs with this version} */
    public boolean runs(ApiVersion other) {
        return other.major == major && other.minor <= minor;
    }

    /** {@return the version as a contract has it, such as {@code 0.1}} */
    @Override
    public String toString() {
        return major + "." + minor;
    }
}
