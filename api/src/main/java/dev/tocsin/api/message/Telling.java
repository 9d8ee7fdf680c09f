package dev.tocsin.api.message;

import dev.tocsin.api.incident.Alert;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.message.Block.AlertItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Knows what of an incident is worth telling, and how: what the title has told is not told again, nor what only a program
 * reads.
 */
final class Telling {
    /** The annotations that are sentences, the most important first. */
    static final List<String> SENTENCES = List.of("summary", "description", "message");

    private static final String NAME = "alertname";
    private static final String SEVERITY = "severity";
    private static final String HIDDEN_PREFIX = "__";
    private static final String BETWEEN_SENTENCES = " – ";

    private final Incident incident;
    private final Optional<String> commonPage;

    Telling(Incident incident) {
        this.incident = incident;
        this.commonPage = commonPage(incident.alerts());
    }

    private static Optional<String> commonPage(List<Alert> alerts) {
        Optional<String> page =
                alerts.isEmpty() ? Optional.empty() : alerts.get(0).generatorUrl();
        for (Alert alert : alerts) {
            if (!alert.generatorUrl().equals(page)) {
                return Optional.empty();
            }
        }
        return page;
    }

    /** {@return the page that all alerts name} */
    Optional<String> commonPage() {
        return commonPage;
    }

    /** {@return whether the incident is no group} */
    boolean isOfOne() {
        return incident.alerts().size() + incident.grouping().truncatedAlerts() < 2;
    }

    /** {@return what of an alert is not told of all} */
    AlertItem item(Alert alert) {
        List<Fact> facts = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        String name = "";
        for (Map.Entry<String, String> label : alert.labels().entrySet()) {
            if (isTold(label, incident.labels())) {
                continue;
            }
            if (label.getKey().equals(NAME)) {
                name = isInTitle(NAME, label.getValue()) ? "" : label.getValue();
            } else {
                label(label.getKey(), label.getValue(), facts);
            }
        }
        for (Map.Entry<String, String> annotation : alert.annotations().entrySet()) {
            if (!isTold(annotation, incident.annotations())) {
                annotation(annotation.getKey(), annotation.getValue(), facts, links);
            }
        }
        if (commonPage.isEmpty()) {
            alert.generatorUrl().ifPresent(page -> page(Link.SOURCE, page, facts, links));
        }
        return item(alert, name, facts, links);
    }

    private AlertItem item(Alert alert, String name, List<Fact> facts, List<Link> links) {
        String text = sentences(alert);
        boolean isNameless = name.isEmpty() && facts.isEmpty() && text.isEmpty() && !isOfOne();
        String shown = isNameless ? "alert" : Wording.line(name);
        return new AlertItem(alert.status(), shown, facts, text, links);
    }

    private static boolean isTold(Map.Entry<String, String> entry, Map<String, String> told) {
        return entry.getValue().equals(told.get(entry.getKey()));
    }

    /** {@return the sentences about an alert alone, on one line} */
    private String sentences(Alert alert) {
        String told = "";
        for (String name : SENTENCES) {
            String text = alert.annotations().getOrDefault(name, "");
            if (!text.isBlank() && !isTold(name, text) && !text.equals(told)) {
                told = told.isEmpty() ? text : told + BETWEEN_SENTENCES + text;
            }
        }
        return Wording.sentence(told);
    }

    private boolean isTold(String name, String text) {
        return text.equals(incident.annotations().get(name)) || isOfOne() && text.equals(incident.summary());
    }

    /** {@return whether what is said of an alert alone begins with that sentence} */
    static boolean tells(AlertItem item, String sentence) {
        return item.text().equals(sentence) || item.text().startsWith(sentence + BETWEEN_SENTENCES);
    }

    void label(String name, String value, List<Fact> facts) {
        if (!isInTitle(name, value)) {
            fact(name, value, facts);
        }
    }

    private boolean isInTitle(String name, String value) {
        return switch (name) {
            case NAME -> value.equals(incident.title());
            case SEVERITY -> value.equals(incident.severity().word());
            default -> false;
        };
    }

    void annotation(String name, String value, List<Fact> facts, List<Link> links) {
        if (SENTENCES.contains(name) || name.startsWith(HIDDEN_PREFIX)) {
            return;
        }
        Optional<Link> link = Link.ofAnnotation(name, value);
        if (link.isPresent()) {
            add(link.get(), links);
        } else {
            fact(name, value, facts);
        }
    }

    /** Tells of a page; of one that no link can lead to, where it is said to be. */
    void page(String text, String address, List<Fact> facts, List<Link> links) {
        Optional<Link> link = Link.of(text, address);
        if (link.isPresent()) {
            add(link.get(), links);
        } else {
            fact(text.toLowerCase(Locale.ROOT), address, facts);
        }
    }

    private static void add(Link link, List<Link> links) {
        for (Link present : links) {
            if (present.address().equals(link.address())) {
                return;
            }
        }
        links.add(link);
    }

    private static void fact(String name, String value, List<Fact> facts) {
        if (!value.isBlank() && !name.startsWith(HIDDEN_PREFIX)) {
            facts.add(new Fact(name, value));
        }
    }
}
