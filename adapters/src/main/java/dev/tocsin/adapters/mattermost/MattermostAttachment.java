package dev.tocsin.adapters.mattermost;

import dev.tocsin.api.Param;
import dev.tocsin.api.template.Template;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a message beside a bar.
 *
 * @param fallback what a place without markup shows, such as a notification
 * @param color the colour of the bar
 * @param pretext what stands above the attachment
 * @param authorName who is named above the title
 * @param authorLink the page of who is named above the title
 * @param authorIcon the picture of who is named above the title
 * @param title the title
 * @param titleLink the page that the title opens
 * @param text the text
 * @param fields titled values in a table below the text
 * @param imageUrl the picture below the text
 * @param thumbUrl the small picture beside the text
 * @param footer the small text at the end
 * @param footerIcon the picture beside the small text
 */
public record MattermostAttachment(
        @Param(description = "What a place without markup shows, such as a notification.")
        Optional<Template> fallback,

        @Param(description = "The colour of the bar.") Optional<Template> color,

        @Param(description = "What stands above the attachment.")
        Optional<Template> pretext,

        @Param(description = "Who is named above the title.")
        Optional<Template> authorName,

        @Param(description = "The page of who is named above the title.")
        Optional<Template> authorLink,

        @Param(description = "The picture of who is named above the title.")
        Optional<Template> authorIcon,

        @Param(description = "The title.") Optional<Template> title,

        @Param(description = "The page that the title opens.")
        Optional<Template> titleLink,

        @Param(description = "The text.") Optional<Template> text,

        @Param(description = "Titled values in a table below the text.", defaultValue = "[]")
        List<MattermostField> fields,

        @Param(description = "The picture below the text.") Optional<Template> imageUrl,

        @Param(description = "The small picture beside the text.")
        Optional<Template> thumbUrl,

        @Param(description = "The small text at the end.") Optional<Template> footer,

        @Param(description = "The picture beside the small text.")
        Optional<Template> footerIcon) {
    /** {@return the one that a receiver's keys of the same names make} */
    static MattermostAttachment of(MattermostNotifier mattermost) {
        return new MattermostAttachment(
                mattermost.fallback(),
                mattermost.color(),
                mattermost.pretext(),
                mattermost.authorName(),
                mattermost.authorLink(),
                mattermost.authorIcon(),
                mattermost.title(),
                mattermost.titleLink(),
                mattermost.text(),
                mattermost.fields(),
                mattermost.imageUrl(),
                mattermost.thumbUrl(),
                mattermost.footer(),
                mattermost.footerIcon());
    }
}
