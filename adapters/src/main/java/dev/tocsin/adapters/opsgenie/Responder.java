package dev.tocsin.adapters.opsgenie;

import dev.tocsin.api.Param;
import dev.tocsin.api.template.Template;
import java.util.Optional;

/**
 * Who is called, by one of three names.
 *
 * @param id its id
 * @param name its name; of type {@code teams}, several with commas between
 * @param username the name of a user
 * @param type what it is: {@code team}, {@code teams}, {@code user}, {@code escalation} or {@code schedule}
 */
public record Responder(
        @Param(description = "Its id.") Optional<Template> id,

        @Param(description = "Its name; of type 'teams', several with commas between.")
        Optional<Template> name,

        @Param(description = "The name of a user.") Optional<Template> username,

        @Param(description = "What it is: 'team', 'teams', 'user', 'escalation' or 'schedule'.")
        Template type) {}
