package dev.tocsin.adapters.email;

import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.message.Message;
import dev.tocsin.contract.problem.OneLine;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.BiConsumer;

/**
 * The headers of a mail. They are the same in each attempt of a delivery: a server or program that knows the id shows one mail
 * where two were sent.
 *
 * @param notice what is told
 * @param message as a person reads it
 * @param from who sends it
 */
record MailHeaders(Notice notice, Message message, String from) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    void forEach(BiConsumer<String, String> each) {
        each.accept("Subject", OneLine.of(MailPage.title(message)));
        each.accept("Date", DATE.format(notice.delivery().begunAt()));
        each.accept("Message-Id", "<" + notice.delivery().id() + "@" + domain() + ">");
        each.accept("X-Priority", notice.severity());
        // RFC 3834: no answer that a machine writes is wanted.
        each.accept("Auto-Submitted", "auto-generated");
    }

    private String domain() {
        String domain = from.substring(from.lastIndexOf('@') + 1);
        return domain.replaceAll("[^A-Za-z0-9.-]", "");
    }
}
