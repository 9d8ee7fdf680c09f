package dev.tocsin.adapters.jira;

import dev.tocsin.api.message.Message;
import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.value.Json;
import java.util.Optional;

/**
 * What is written into an issue for people.
 *
 * @param summary one line
 * @param description wiki markup, or a document
 */
record JiraTexts(Json summary, Json description) {
    private static final int DESCRIPTION_MAX = 32_767;

    /**
     * Returns the texts.
     *
     * @param summary what the receiver's template says; what is built in, if that is nothing
     * @param description likewise
     * @param readsDocuments whether the API reads a description as a document, not as wiki markup
     */
    static JiraTexts of(
            Message message, Optional<String> summary, Optional<String> description, boolean readsDocuments) {
        String line = summary.map(text -> text.strip().replaceAll("\\s*\\R\\s*", " "))
                .filter(text -> !text.isEmpty())
                .orElseGet(message::title);
        Json text = description
                .filter(given -> !given.isBlank())
                .map(given -> readsDocuments ? document(given) : Json.of(given))
                .orElseGet(() ->
                        readsDocuments ? JiraDocument.of(message, DESCRIPTION_MAX) : Json.of(WikiText.of(message)));
        return new JiraTexts(Json.of(line), text);
    }

    /** The JSON of a document, as Alertmanager has it, or a text that becomes one. */
    private static Json document(String text) {
        try {
            if (JsonText.read(text.strip(), Limits.ofDefaults()) instanceof Json.Members document) {
                return document;
            }
        } catch (ProblemException noJson) {
            // It is meant to be read as it is.
        }
        return JiraDocument.of(text, DESCRIPTION_MAX);
    }
}
