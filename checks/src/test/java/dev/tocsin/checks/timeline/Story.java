package dev.tocsin.checks.timeline;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What happens at which times, in milliseconds from the beginning, and what is told of it. Each story has a route, a receiver and a
 * webhook of its name, for alerts whose label {@code story} has that value; they wait a second, and are looked at every two.
 */
final class Story {
    private final String name;
    private final List<Step> steps = new ArrayList<>();
    private final List<Telling> tellings = new ArrayList<>();
    private String groupBy = "story";
    private String repeat = "1h";
    private String route = "";
    private String webhook = "";
    private String beside = "";
    private boolean isTimedOut;
    private int end;

    /** Something that happens. */
    @FunctionalInterface
    interface Deed {
        void happen(Scene scene) throws IOException, InterruptedException;
    }

    /** When something happens. */
    record Step(int at, Deed deed) {}

    /**
     * What is told.
     *
     * @param at when
     * @param path at which webhook
     * @param alerts as {@link dev.tocsin.checks.wire.Webhook#told} has it
     * @param by by whom
     */
    record Telling(int at, String path, String alerts, Teller by) {}

    /** Who tells something. */
    enum Teller {
        BOTH,
        TOCSIN,
        ALERTMANAGER
    }

    private Story(String name) {
        this.name = name;
    }

    static Story of(String name) {
        return new Story(name);
    }

    /** Its alerts are grouped by other labels. */
    Story groupedBy(String labels) {
        groupBy = labels;
        return this;
    }

    /** It is told again when so much time has passed. */
    Story repeatedAfter(String interval) {
        repeat = interval;
        return this;
    }

    /** Its route has more keys. */
    Story route(String keys) {
        route = ", " + keys;
        return this;
    }

    /** Its webhook has more keys. */
    Story webhook(String keys) {
        webhook = ", " + keys;
        return this;
    }

    /** Another receiver is told, too, at the webhook of that name, by a route before its own. */
    Story beside(String receiver) {
        beside = receiver;
        return this;
    }

    /** Nobody says when its alert is over, so that each service finds out for itself. */
    Story timesOut() {
        isTimedOut = true;
        return this;
    }

    boolean isTimedOut() {
        return isTimedOut;
    }

    Story at(int time, Deed deed) {
        steps.add(new Step(time, deed));
        return until(time);
    }

    /** Both tell that. */
    Story told(int time, String alerts) {
        return told(time, name, alerts);
    }

    Story told(int time, String receiver, String alerts) {
        return told(time, receiver, alerts, Teller.BOTH);
    }

    /** Tocsin tells that, and Alertmanager does not. */
    Story toldByTocsin(int time, String alerts) {
        return told(time, name, alerts, Teller.TOCSIN);
    }

    /** Alertmanager tells that, and Tocsin does not. */
    Story toldByAlertmanager(int time, String alerts) {
        return told(time, name, alerts, Teller.ALERTMANAGER);
    }

    private Story told(int time, String receiver, String alerts, Teller by) {
        tellings.add(new Telling(time, "/" + receiver, alerts, by));
        return until(time);
    }

    /** Nothing more is told up to then. */
    Story until(int time) {
        end = Math.max(end, time);
        return this;
    }

    List<Step> steps() {
        return steps;
    }

    /** {@return what one of the two is to tell at a webhook} */
    List<Telling> tellings(String path, Teller by) {
        return tellings.stream()
                .filter(telling -> telling.path().equals(path))
                .filter(telling -> telling.by() == by || telling.by() == Teller.BOTH)
                .toList();
    }

    /** {@return its webhooks} */
    List<String> paths() {
        return Stream.of(name, beside)
                .filter(receiver -> !receiver.isEmpty())
                .map(receiver -> "/" + receiver)
                .toList();
    }

    /** {@return how long it takes, in milliseconds} */
    int end() {
        return end;
    }

    String routes() {
        String first = beside.isEmpty() ? "" : route(beside, ", continue: true");
        return first + route(name, route);
    }

    private String route(String receiver, String keys) {
        return "    - {receiver: %s, matchers: ['story=\"%s\"'], group_by: [%s], repeat_interval: %s%s}%n"
                .formatted(receiver, name, groupBy, repeat, keys);
    }

    String receivers(URI webhooks) {
        StringBuilder receivers = new StringBuilder();
        for (String path : paths()) {
            receivers.append("  - {name: %s, webhook_configs: [{url: '%s'%s}]}%n"
                    .formatted(path.substring(1), webhooks + path, webhook));
        }
        return receivers.toString();
    }

    @Override
    public String toString() {
        return name;
    }
}
