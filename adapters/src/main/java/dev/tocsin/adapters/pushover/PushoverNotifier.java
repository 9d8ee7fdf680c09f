package dev.tocsin.adapters.pushover;

import dev.tocsin.api.Field;
import dev.tocsin.api.Plugin;
import dev.tocsin.api.delivery.HttpNotifier;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.delivery.Step;
import dev.tocsin.api.message.Link;
import dev.tocsin.api.message.MarkupWriter;
import dev.tocsin.api.message.Message;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.api.semantics.Limit;
import dev.tocsin.api.semantics.OnReply;
import dev.tocsin.api.semantics.Semantics;
import dev.tocsin.api.semantics.Severities;
import dev.tocsin.api.semantics.Wait;
import dev.tocsin.api.template.Template;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.Means;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.semantics.TextLimit;
import dev.tocsin.contract.semantics.WaitUnit;
import dev.tocsin.contract.value.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Pushes each incident to the devices of a Pushover user or group. What is critical rings until somebody acknowledges it; a
 * resolve is a second message.
 */
@Plugin("pushover")
@Semantics(
        documentation = "https://pushover.net/api",
        assumed = "Characters are counted as code points.",
        limits = {
            @Limit(at = "/title", max = 250),
            @Limit(at = "/message", max = 1024),
            @Limit(at = "/url_title", max = 100)
        },
        pace = {},
        replies = @OnReply(status = "200", at = "/status", is = "1", means = Means.ACCEPTED),
        waits = @Wait(at = "header:X-Limit-App-Reset", unit = WaitUnit.EPOCH_SECONDS),
        reference = "/receipt",
        severity =
                @Severities(at = "/priority", info = "-1", warning = "0", error = "1", critical = "2", resolved = "0"),
        resolve = Resolve.SECOND_MESSAGE)
public abstract class PushoverNotifier extends HttpNotifier {
    private static final String EMERGENCY = "2";

    /** Pushover refuses a message whose address is longer; half of one would lead nowhere. */
    private static final int LONGEST_URL = 512;

    /** The key of the user or group that is told. */
    @Field(minLength = 8)
    protected abstract Secret userKey();

    /** The token of the application that tells it. */
    @Field(minLength = 8)
    protected abstract Secret token();

    /** The title. */
    @Field
    protected abstract Optional<Template> title();

    /** The text below the title. */
    @Field
    protected abstract Optional<Template> message();

    /** A page about the incident. */
    @Field
    protected abstract Optional<Template> url();

    /** What stands for the page. */
    @Field
    protected abstract Optional<Template> urlTitle();

    /** The devices that are told, in place of all. */
    @Field
    protected abstract Optional<Template> device();

    /** The sound that they make. */
    @Field
    protected abstract Optional<Template> sound();

    /** How urgent it is, from {@code -2} to {@code 2}. */
    @Field
    protected abstract Optional<Template> priority();

    /** Whether the text is HTML, of which Pushover reads a few tags. */
    @Field(defaultValue = "false")
    protected abstract boolean html();

    /** Whether each character of the text is as wide as any other; not of one in HTML. */
    @Field(defaultValue = "false")
    protected abstract boolean monospace();

    /** How often the devices ring again, until somebody acknowledges what is critical. */
    @Field(defaultValue = "1m", min = "30s", max = "3h")
    protected abstract Duration retry();

    /** How long the devices ring for what is critical. */
    @Field(defaultValue = "1h", min = "30s", max = "3h")
    protected abstract Duration expire();

    /** After how long a message that is not critical disappears from the devices; never, if not given. */
    @Field(min = "1s")
    protected abstract Optional<Duration> ttl();

    /** Where the API is. */
    @Field(defaultValue = "https://api.pushover.net", minLength = 8)
    protected abstract URI apiUrl();

    /** How long one request may take. */
    @Field(defaultValue = "10s", min = "1s", max = "60s")
    protected abstract Duration timeout();

    @Override
    protected HttpCall call(Notice notice) {
        Message message = Message.of(notice.incident(), 3);
        Map<String, MaskedText> form = login();
        put("title", notice.text(title(), Markup.PLAIN).orElseGet(message::title), form);
        put("message", text(notice, message), form);
        if (html() || monospace()) {
            put(html() ? "html" : "monospace", "1", form);
        }
        putPage(notice, message, form);
        notice.text(device(), Markup.PLAIN).ifPresent(names -> put("device", names, form));
        notice.text(sound(), Markup.PLAIN).ifPresent(name -> put("sound", name, form));
        String priority =
                notice.text(priority(), Markup.PLAIN).map(String::strip).orElseGet(notice::severity);
        put("priority", priority, form);
        if (priority.equals(EMERGENCY)) {
            put("retry", retry(), form);
            put("expire", expire(), form);
        } else {
            ttl().ifPresent(ttl -> put("ttl", ttl, form));
        }
        notice.incident().startsAt().ifPresent(start -> put("timestamp", "" + start.getEpochSecond(), form));
        return post("messages", form);
    }

    @Override
    protected Optional<Step> probe() {
        return Optional.of(introduced(post("users/validate", login()), "the user and the application are known"));
    }

    private Map<String, MaskedText> login() {
        Map<String, MaskedText> form = new LinkedHashMap<>();
        form.put("token", MaskedText.of(token()));
        form.put("user", MaskedText.of(userKey()));
        return form;
    }

    private Markup markup() {
        return html() ? Markup.TELEGRAM_HTML : Markup.PLAIN;
    }

    @Override
    protected Markup markup(TextLimit limit) {
        return limit.at().toString().equals("/message") ? markup() : limit.markup();
    }

    /** Pushover refuses a message without a text. */
    private String text(Notice notice, Message message) {
        return notice.said(message(), markup())
                .orElseGet(() -> MarkupWriter.of(markup()).write(message));
    }

    private void putPage(Notice notice, Message message, Map<String, MaskedText> form) {
        Optional<Link> link = message.links().stream().findFirst();
        notice.text(url(), Markup.PLAIN)
                .or(() -> link.map(page -> page.address().toASCIIString()))
                .filter(address -> !address.isBlank() && address.length() <= LONGEST_URL)
                .ifPresent(address -> {
                    put("url", address, form);
                    notice.text(urlTitle(), Markup.PLAIN)
                            .or(() -> link.map(Link::text))
                            .ifPresent(title -> put("url_title", title, form));
                });
    }

    private static void put(String name, Duration time, Map<String, MaskedText> form) {
        put(name, String.valueOf(time.toSeconds()), form);
    }

    private static void put(String name, String value, Map<String, MaskedText> form) {
        form.put(name, MaskedText.of(value));
    }

    private HttpCall post(String method, Map<String, MaskedText> form) {
        return HttpCall.builder("POST", MaskedText.of(below(apiUrl(), "1/" + method + ".json")))
                .body(Body.form(form))
                .timeout(timeout())
                .build();
    }
}
