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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form that publishes an incident.
 *
 * @param receiver the parameter that names who gets it
 * @param address its value
 */
record Publication(String receiver, String address) {
    private static final String PHONE = "PhoneNumber";
    private static final Pattern ARN = Pattern.compile("arn:[^:]+:sns:([a-z0-9-]+):[0-9]+:.+");
    private static final Cut TEXT_MESSAGE = Cut.to(1600, Unit.CODE_POINTS, Markup.PLAIN);

    /** {@return the form that tells the one whom a receiver names} */
    static Publication of(SnsNotifier sns, Notice notice) {
        if (sns.topicArn().isPresent()) {
            return new Publication("TopicArn", text(sns.topicArn(), notice));
        }
        return sns.targetArn().isPresent()
                ? new Publication("TargetArn", text(sns.targetArn(), notice))
                : new Publication(PHONE, text(sns.phoneNumber(), notice));
    }

    private static String text(Optional<Template> template, Notice notice) {
        return notice.text(template, Markup.PLAIN).map(String::strip).orElse("");
    }

    /** {@return the region that an ARN names; empty for a phone, and for what is no ARN} */
    String region() {
        Matcher arn = ARN.matcher(address);
        return arn.matches() ? arn.group(1) : "";
    }

    /** {@return the form, each of whose fields everyone may see} */
    Map<String, MaskedText> form(SnsNotifier sns, Notice notice) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("Action", "Publish");
        form.put("Version", "2010-03-31");
        form.put(receiver, address);
        putTexts(sns, notice, form);
        putAttributes(sns, notice, form);
        if (address.endsWith(".fifo")) {
            form.put("MessageGroupId", notice.dedupKey());
            form.put("MessageDeduplicationId", notice.delivery().id());
        }
        Map<String, MaskedText> shown = new LinkedHashMap<>();
        form.forEach((name, value) -> shown.put(name, MaskedText.of(value)));
        return shown;
    }

    /** Amazon refuses a subject without a text; a phone gets none, and reads the title above the rest. */
    private void putTexts(SnsNotifier sns, Notice notice, Map<String, String> form) {
        Message builtIn = notice.message();
        String title = OneLine.of(notice.text(sns.subject(), Markup.PLAIN)
                .orElseGet(builtIn::title)
                .strip());
        Optional<String> text = notice.said(sns.message(), Markup.PLAIN);
        String body = text.orElseGet(() -> MarkupWriter.of(Markup.PLAIN).write(builtIn));
        if (receiver.equals(PHONE)) {
            form.put("Message", TEXT_MESSAGE.of(text.orElseGet(() -> (title + "\n" + body).strip())));
            return;
        }
        if (!title.isEmpty()) {
            form.put("Subject", title);
        }
        form.put("Message", body);
    }

    /** Amazon refuses an attribute without a text, too. */
    private static void putAttributes(SnsNotifier sns, Notice notice, Map<String, String> form) {
        int number = 0;
        for (Map.Entry<String, Template> attribute : sns.attributes().entrySet()) {
            String value = text(Optional.of(attribute.getValue()), notice);
            if (!value.isEmpty()) {
                String entry = "MessageAttributes.entry." + ++number;
                form.put(entry + ".Name", attribute.getKey());
                form.put(entry + ".Value.DataType", "String");
                form.put(entry + ".Value.StringValue", value);
            }
        }
    }
}
