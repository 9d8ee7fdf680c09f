package dev.tocsin.api.message;

import dev.tocsin.api.incident.Status;
import java.util.List;

/**
 * A part of a message's body. Its texts are plain: no markup in them is meant, no control character is left in them, and
 * all but a paragraph's are on one line.
 *
 * @since 0.1
 */
public sealed interface Block {
    /**
     * Sentences.
     *
     * @param text one line or several, divided by {@code \n}
     */
    record Paragraph(String text) implements Block {}

    /**
     * What is known, by name.
     *
     * @param facts at least one
     */
    record Facts(List<Fact> facts) implements Block {
        /** Keeps a copy. */
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /**
     * One alert of several: what of it has not been said of all.
     *
     * @param status whether it is firing or over
     * @param name what it is called; empty where all are called the same
     * @param facts what tells it from the others
     * @param text what is said of it alone; empty if nothing
     * @param links the pages about it alone
     */
    record AlertItem(Status status, String name, List<Fact> facts, String text, List<Link> links) implements Block {
        /** Keeps copies. */
        public AlertItem {
            facts = List.copyOf(facts);
            links = List.copyOf(links);
        }

        /** {@return this alert without its pages, for a target that shows them beside the text} */
        public AlertItem withoutLinks() {
            return new AlertItem(status, name, facts, text, List.of());
        }

        /** {@return whether all that could be said of it has been said of the incident} */
        boolean saysNothing() {
            return name.isEmpty() && facts.isEmpty() && text.isEmpty() && links.isEmpty();
        }
    }

    /**
     * The alerts that are not shown, beside those that are.
     *
     * @param count at least 1
     */
    record More(long count) implements Block {
        /** {@return such as {@code …and 5 more alerts}} */
        public String text() {
            return count == 1 ? "…and 1 more alert" : "…and " + count + " more alerts";
        }
    }
}
