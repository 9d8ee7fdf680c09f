package dev.tocsin.contract.semantics;

/**
 * Where in a request or reply a row applies. Its text is a {@link Pointer} into the body, {@code header:Name}, or {@code url}.
 *
 * @since 0.1
 */
public sealed interface Location permits Pointer, Location.Header, Location.Address {
    /** The form of all of them, for messages. */
    String FORM = "a JSON Pointer as '/payload/summary' or '/items/*/text', 'header:Name', or 'url'";

    /**
     * A header; of a command, a variable of its environment.
     *
     * @param name its name, of whatever case
     */
    record Header(String name) implements Location {
        private static final String PREFIX = "header:";

        public Header {
            if (name.isEmpty()
                    || !name.chars()
                            .allMatch(c -> c == '-'
                                    || c == '_'
                                    || c >= '0' && c <= '9'
                                    || c >= 'A' && c <= 'Z'
                                    || c >= 'a' && c <= 'z')) {
                throw new IllegalArgumentException("no name of a header: '" + name + "'");
            }
        }

        @Override
        public String toString() {
            return PREFIX + name;
        }
    }

    /** The address that is called. */
    record Address() implements Location {
        private static final String WORD = "url";

        @Override
        public String toString() {
            return WORD;
        }
    }

    /**
     * Reads the text of a location.
     *
     * @throws IllegalArgumentException if it is none
     */
    static Location of(String text) {
        if (text.equals(Address.WORD)) {
            return new Address();
        }
        return text.startsWith(Header.PREFIX) ? new Header(text.substring(Header.PREFIX.length())) : Pointer.of(text);
    }
}
