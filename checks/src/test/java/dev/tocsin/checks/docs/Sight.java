package dev.tocsin.checks.docs;

import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.Pointer;
import dev.tocsin.contract.value.Json;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where in a request stands what people see, for the targets where they look.
 *
 * @param plugin who makes the request
 * @param markup how its texts are written
 * @param color where the color stands; empty if it has none
 * @param title where the title stands; empty if it is in the texts
 * @param texts where the texts stand
 * @param buttons where the words on buttons stand; empty if there are none
 * @param footer where the last line stands; empty if it is in the texts
 */
record Sight(String plugin, Markup markup, String color, String title, String texts, String buttons, String footer) {
    private static final String ATTACHMENT = "/body/attachments/0";
    private static final String CARD = "/body/cardsV2/0/card";
    private static final String ADAPTIVE = "/body/attachments/0/content";

    /** All of them. */
    static final List<Sight> ALL = List.of(
            text("dingtalk", Markup.MARKDOWN, "", "/body/markdown/text"),
            new Sight(
                    "discord",
                    Markup.MARKDOWN,
                    "/body/embeds/0/color",
                    "/body/embeds/0/title",
                    "/body/embeds/0/description",
                    "",
                    "/body/embeds/0/footer/text"),
            text("email", Markup.HTML, "", "/html"),
            new Sight(
                    "feishu",
                    Markup.PLAIN,
                    "",
                    "/body/card/header/title/content",
                    "/body/card/elements/*/text/content",
                    "/body/card/elements/*/actions/*/text/content",
                    "/body/card/elements/*/elements/*/content"),
            new Sight(
                    "googlechat",
                    Markup.HTML,
                    "",
                    CARD + "/header/title",
                    CARD + "/sections/*/widgets/*/textParagraph/text",
                    CARD + "/sections/*/widgets/*/buttonList/buttons/*/text",
                    CARD + "/header/subtitle"),
            text("gotify", Markup.MARKDOWN, "/body/title", "/body/message"),
            text("matrix", Markup.HTML, "", "/body/formatted_body"),
            attachment("mattermost", Markup.MARKDOWN),
            new Sight(
                    "msteams",
                    Markup.MARKDOWN,
                    "",
                    ADAPTIVE + "/body/0/text",
                    ADAPTIVE + "/body/*/text",
                    ADAPTIVE + "/actions/*/title",
                    ""),
            new Sight("ntfy", Markup.PLAIN, "", "/body/title", "/body/message", "/body/actions/*/label", ""),
            text("pushover", Markup.PLAIN, "/body/title", "/body/message"),
            attachment("rocketchat", Markup.MARKDOWN),
            attachment("slack", Markup.SLACK),
            text("telegram", Markup.TELEGRAM_HTML, "", "/body/text"),
            text("twilio", Markup.PLAIN, "", "/body/Body"),
            text("webex", Markup.MARKDOWN, "", "/body/markdown"),
            text("wechat", Markup.PLAIN, "", "/1/body/text/content"),
            text("wecom", Markup.MARKDOWN, "", "/body/markdown/content"),
            text("zulip", Markup.MARKDOWN, "/body/topic", "/body/content"));

    private static Sight text(String plugin, Markup markup, String title, String texts) {
        return new Sight(plugin, markup, "", title, texts, "", "");
    }

    private static Sight attachment(String plugin, Markup markup) {
        return new Sight(
                plugin,
                markup,
                ATTACHMENT + "/color",
                ATTACHMENT + "/title",
                ATTACHMENT + "/text",
                "",
                ATTACHMENT + "/footer");
    }

    /** {@return what stands at a place, as text; nothing if there is no place} */
    static Stream<String> at(String place, Json request) {
        return place.isEmpty()
                ? Stream.empty()
                : Pointer.of(place).find(request).stream()
                        .map(value -> value instanceof Json.Text text ? text.value() : value.toString());
    }

    /** {@return the color, as the web writes it} */
    Optional<String> color(Json request) {
        return at(color, request)
                .map(said -> said.startsWith("#") ? said : "#%06X".formatted(Integer.parseInt(said)))
                .findFirst();
    }

    /** {@return the lines of its texts, without the title where that is one of them} */
    List<String> lines(Json request) {
        List<String> titles = at(title, request).toList();
        return at(texts, request)
                .filter(text -> !titles.contains(text))
                .map(text -> text.replaceAll("(?s)<head>.*?</head>", ""))
                .flatMap(String::lines)
                .toList();
    }
}
