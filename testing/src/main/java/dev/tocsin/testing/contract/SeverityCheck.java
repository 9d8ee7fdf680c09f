package dev.tocsin.testing.contract;

import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import dev.tocsin.contract.semantics.Aspect;
import dev.tocsin.contract.semantics.SeverityWords;
import dev.tocsin.testing.ScriptedTransport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The request says in the declared words how bad an incident is.
 *
 * @param subject the plugin under test
 */
record SeverityCheck(Subject subject) {
    void saysItInTheTargetsWords() {
        subject.semantics().severity().ifPresent(this::saysIn);
    }

    private void saysIn(SeverityWords words) {
        Map<Incident, String> expected = new LinkedHashMap<>();
        expected.put(incident("info"), words.info());
        expected.put(incident("warning"), words.warning());
        expected.put(incident("error"), words.error());
        expected.put(incident("critical"), words.critical());
        if (!words.resolved().isEmpty()) {
            expected.put(
                    incident("critical").toBuilder().status(Status.RESOLVED).build(), words.resolved());
        }
        try (Instance instance = subject.over(ScriptedTransport.replying(200))) {
            expected.forEach((incident, word) -> {
                String what = "a " + incident.status().word() + " incident that is '" + incident.severity() + "'";
                says(words, word, what, Located.texts(words.at(), instance.preview(new Sample(what, incident))));
            });
        }
    }

    private void says(SeverityWords words, String word, String what, List<String> found) {
        boolean isFree = subject.semantics().custom().contains(Aspect.SEVERITY);
        if (found.isEmpty() || !isFree && !found.stream().allMatch(word::equals)) {
            throw Contradiction.of(
                    subject,
                    "severity",
                    "at '" + words.at() + "' the request for " + what + " has "
                            + (found.isEmpty() ? "nothing" : "'" + String.join("', '", found) + "'")
                            + ", where the rows say '" + word + "'");
        }
    }

    private static Incident incident(String severity) {
        return Incident.of("Queue lag", severity, "backlog growing");
    }
}
