package dev.tocsin.adapters.sns;

import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.message.Cut;
import dev.tocsin.api.message.MarkupWriter;
import dev.tocsin.api.message.Message;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.api.template.Template;
import dev.tocsin.contract.problem.OneLine;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.Unit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The form that publishes an incident.
 *
 * @param receiver the parameter that names who gets it
 * @param address its value
 */
record Publication(String receiver, String address) {
    private static final String PHONE = "PhoneNumber";
    private static final int REGION = 3;
    private static final Cut TEXT_MESSAGE = Cut.to(1600, Unit.CODE_POINTS, Markup.PLAIN);

    /** {@return the form, each of whose fields everyone may see} */
    Map<String, MaskedText> form(
            Notice notice, Optional<Template> subject, Optional<Template> message, Map<String, String> attributes) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("Action", "Publish");
        form.put("Version", "2010-03-31");
        form.put(receiver, address);
        Message builtIn = notice.message();
        String title = notice.text(subject, Markup.PLAIN).orElseGet(builtIn::title);
        Optional<String> text = notice.text(message, Markup.PLAIN).filter(said -> !said.isBlank());
        String body = text.orElseGet(() -> MarkupWriter.of(Markup.PLAIN).write(builtIn));
        if (receiver.equals(PHONE)) {
            form.put("Message", TEXT_MESSAGE.of(text.orElseGet(() -> title + "\n" + body)));
        } else {
            form.put("Subject", OneLine.of(title));
            form.put("Message", body);
        }
        int number = 0;
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            String entry = "MessageAttributes.entry." + ++number;
            form.put(entry + ".Name", attribute.getKey());
            form.put(entry + ".Value.DataType", "String");
            form.put(entry + ".Value.StringValue", attribute.getValue());
        }
        if (address.endsWith(".fifo")) {
            form.put("MessageGroupId", notice.dedupKey());
            form.put("MessageDeduplicationId", notice.delivery().id());
        }
        Map<String, MaskedText> shown = new LinkedHashMap<>();
        form.forEach((name, value) -> shown.put(name, MaskedText.of(value)));
        return shown;
    }

    /** {@return the region that an ARN names; empty for a phone} */
    String region() {
        return receiver.equals(PHONE) ? "" : address.split(":", -1)[REGION];
    }
}
