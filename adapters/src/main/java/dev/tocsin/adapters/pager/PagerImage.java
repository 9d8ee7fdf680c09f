package dev.tocsin.adapters.pager;

import dev.tocsin.api.Param;
import dev.tocsin.api.template.Template;
import java.util.Optional;

/**
 * A picture that PagerDuty shows.
 *
 * @param src where the picture is
 * @param href the page that it opens
 * @param alt what stands for it where it is not shown
 */
public record PagerImage(
        @Param(description = "Where the picture is.") Template src,
        @Param(description = "The page that it opens.") Optional<Template> href,

        @Param(description = "What stands for it where it is not shown.")
        Optional<Template> alt) {}
