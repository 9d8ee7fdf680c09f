package dev.tocsin.api.message;

import dev.tocsin.api.incident.Alert;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import dev.tocsin.api.message.Block.AlertItem;
import dev.tocsin.api.message.Block.Facts;
import dev.tocsin.api.message.Block.More;
import dev.tocsin.api.message.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts the body of a message together: sentences, what all alerts have in common, the alerts, and the pages about all of
 * them.
 */
final class Composition {
    private final Incident incident;
    private final Telling telling;
    private final List<Block> body = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    private Composition(Incident incident) {
        this.incident = incident;
        this.telling = new Telling(incident);
    }

    static Composition of(Incident incident, int maxAlerts) {
        Composition composition = new Composition(incident);
        List<AlertItem> items = composition.items(maxAlerts);
        composition.addSentences(items);
        composition.addFactsAndLinks();
        composition.addItems(items);
        composition.addTitleIfEmpty();
        return composition;
    }

    List<Block> body() {
        return body;
    }

    List<Link> links() {
        return links;
    }

    /** Firing ones first, each state in the order of the sender. */
    private List<AlertItem> items(int maxAlerts) {
        List<AlertItem> items = new ArrayList<>();
        for (Status status : Status.values()) {
            for (Alert alert : incident.alerts()) {
                if (items.size() == maxAlerts) {
                    return items;
                }
                if (alert.status() == status) {
                    items.add(telling.item(alert));
                }
            }
        }
        return items;
    }

    /** What is the summary of one alert among several is told with that alert. */
    private void addSentences(List<AlertItem> items) {
        if (telling.isOfOne() || !isToldBy(items, incident.summary())) {
            addSentence(incident.summary());
        }
        for (String name : Telling.SENTENCES) {
            addSentence(incident.annotations().getOrDefault(name, ""));
        }
    }

    private static boolean isToldBy(List<AlertItem> items, String summary) {
        if (items.isEmpty()) {
            return false;
        }
        String sentence = Wording.sentence(summary);
        for (AlertItem item : items) {
            if (Telling.tells(item, sentence)) {
                return true;
            }
        }
        return false;
    }

    private void addSentence(String text) {
        Paragraph paragraph = new Paragraph(Wording.lines(text));
        if (!paragraph.text().isEmpty() && !paragraph.text().equals(incident.title()) && !body.contains(paragraph)) {
            body.add(paragraph);
        }
    }

    private void addFactsAndLinks() {
        List<Fact> facts = new ArrayList<>();
        incident.labels().forEach((name, value) -> telling.label(name, value, facts));
        incident.annotations().forEach((name, value) -> telling.annotation(name, value, facts, links));
        incident.link().ifPresent(page -> telling.page(Link.DETAILS, page, facts, links));
        telling.commonPage().ifPresent(page -> telling.page(Link.SOURCE, page, facts, links));
        if (!facts.isEmpty()) {
            body.add(new Facts(facts));
        }
    }

    private void addItems(List<AlertItem> items) {
        if (telling.isOfOne() && !items.isEmpty() && items.get(0).saysNothing()) {
            return;
        }
        body.addAll(items);
        long more = incident.alerts().size() + incident.grouping().truncatedAlerts() - items.size();
        if (!items.isEmpty() && more > 0) {
            body.add(new More(more));
        }
    }

    private void addTitleIfEmpty() {
        if (body.isEmpty()) {
            body.add(new Paragraph(Headline.name(incident)));
        }
    }
}
