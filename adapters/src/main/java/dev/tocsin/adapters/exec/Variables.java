package dev.tocsin.adapters.exec;

import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.message.Cut;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.contract.problem.OneLine;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.Unit;
import java.util.function.BiConsumer;

/**
 * What a script needs first of an incident, as variables of its environment: each is one line, and cut where the system
 * would not take it.
 *
 * @param notice what is told
 */
record Variables(Notice notice) {
    /** Linux takes 131,072 octets for one variable; other systems so much for all together. */
    private static final Cut LINE = Cut.to(4_096, Unit.BYTES, Markup.PLAIN);

    void forEach(BiConsumer<String, MaskedText> each) {
        Incident incident = notice.incident();
        BiConsumer<String, String> line =
                (name, value) -> each.accept("TOCSIN_" + name, MaskedText.of(LINE.of(OneLine.of(value))));
        line.accept("STATUS", incident.status().word());
        line.accept("SEVERITY", notice.severity());
        line.accept("TITLE", incident.title());
        line.accept("SUMMARY", incident.summary());
        line.accept("LINK", incident.link().orElse(""));
        line.accept("DEDUP_KEY", notice.dedupKey());
        line.accept("DELIVERY", notice.delivery().id());
        line.accept("ATTEMPT", String.valueOf(notice.delivery().attempt()));
    }
}
