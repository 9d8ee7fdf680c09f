package dev.tocsin.server.configuration;

import dev.tocsin.contract.kind.AnyKind;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.ListKind;
import dev.tocsin.contract.kind.Notes;
import dev.tocsin.contract.kind.ObjectKind;
import dev.tocsin.contract.kind.Presence;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.kind.StringKind;
import dev.tocsin.contract.schema.JsonSchema;
import dev.tocsin.contract.value.Json;
import dev.tocsin.server.configuration.receivers.Notifiers;
import dev.tocsin.server.configuration.receivers.ReceiverSchema;
import java.util.ArrayList;
import java.util.List;

/**
 * The JSON Schema of a configuration file, for editors. It refuses nothing that is read, or hardly anything; what holds across
 * values it does not say.
 */
public final class ConfigurationSchema {
    private static final Presence FREE = new Presence.Optional();
    private static final Presence NEEDED = new Presence.Required();
    private static final String DESCRIPTION =
            "A configuration of 'tocsin serve', which an alertmanager.yml is too. 'tocsin config check' tells more.";

    private ConfigurationSchema() {}

    /** {@return the schema, draft 2020-12, of files whose receivers may configure these plugins} */
    public static Json of(Notifiers notifiers) {
        return LenientSchema.of(JsonSchema.ofObject(root(new ReceiverSchema(notifiers)), DESCRIPTION));
    }

    private static ObjectKind root(ReceiverSchema receivers) {
        List<Property> globals = new ArrayList<>(receivers.globals());
        globals.addFirst(Keys.RESOLVE_TIMEOUT);
        Kind timetables = new ListKind(new ObjectKind("timetable", Keys.TIMETABLE));
        return new ObjectKind(
                "configuration",
                List.of(
                        key("global", new ObjectKind("global", globals), FREE, "What receivers need not say again."),
                        key("route", new ObjectKind(Keys.ROUTE_NAME, Keys.ROUTE), NEEDED, "Where alerts go."),
                        key("receivers", new ListKind(receivers.receiver()), NEEDED, "Who is notified, and by what."),
                        key(
                                "inhibit_rules",
                                new ListKind(new ObjectKind("inhibit_rule", Keys.INHIBIT_RULE)),
                                FREE,
                                "Which alerts keep others from being told."),
                        key(Keys.INTERVALS, timetables, FREE, "Times that routes name."),
                        key("mute_time_intervals", timetables, FREE, "The same; the key that Alertmanager had before."),
                        key(
                                "templates",
                                new ListKind(new StringKind(Range.any(), null)),
                                FREE,
                                "Files with templates; '*' and '?' stand for a part of a name."),
                        key("tracing", new AnyKind(), FREE, "Without effect here."),
                        key("event_recorder", new AnyKind(), FREE, "Without effect here.")));
    }

    private static Property key(String name, Kind kind, Presence presence, String description) {
        return new Property(name, kind, presence, Notes.of(description), "java.lang.Object");
    }
}
