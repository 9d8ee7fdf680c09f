package dev.tocsin.contract.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Sets up the JSON library, and puts its complaints into words that quote no more than one character of the text. */
final class JsonTokens {

    /** Not interned, as the names of a payload are a stranger's. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .build();

    private static final String UNEXPECTED = "Unexpected character (";

    private JsonTokens() {}

    static String complaint(JacksonException e) {
        if (e instanceof StreamConstraintsException) {
            return "a name or number here is too long";
        }
        String words = e.getOriginalMessage();
        return words.startsWith(UNEXPECTED)
                ? "here is " + words.substring(UNEXPECTED.length(), words.indexOf("' (code") + 1) + ", which cannot be"
                : "here is something that JSON does not know";
    }
}
