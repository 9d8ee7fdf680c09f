package dev.tocsin.processor.write;

import dev.tocsin.processor.scan.ActionMember;
import dev.tocsin.processor.scan.Declaration;
import dev.tocsin.processor.scan.Definition;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Writes the subclass of a plugin, of one shape at every language level. */
final class PluginSource {
    private static final String CLASS = """
            /** The plugin that {@link $definition$} defines. Immutable; safe to share between threads as its definition is. */
            $generated$
            @SuppressWarnings({"deprecation", "removal"})
            $access$final class $plugin$ extends $definition$ implements $Recorded$ {
                private static final $Definition$ DEFINITION = $Definition$.of($plugin$.class, new Factory());
                private static final $Values$ DEFAULTS = DEFINITION.defaults();
                $constants$

                private final $Host$ $host$;
                private final $Recorder$ $recorder$;
                $fields$

                private $plugin$(Builder builder) {
                    this.$host$ = builder.$host$;
                    this.$recorder$ = $Recorder$.of(builder.$host$, DEFINITION);
                    $assignments$
                }

                /** {@return a builder of a plugin in the default host} */
                public static $first$ builder() {
                    return builder($Host$.ofDefaults());
                }

                /** {@return a builder of a plugin in that host} */
                public static $first$ builder($Host$ host) {
                    return new Builder(host, DEFAULTS);
                }

                /** {@return a builder with all that this plugin is made of} */
                public Builder toBuilder() {
                    return new Builder($host$, new Factory().configuration(this));
                }

                @Override
                public $List$<$Invocation$> history() {
                    return $recorder$.history();
                }

                $accessors$

                $actions$

                $builder$

                $factory$
            }
            """;

    private final Parts parts;

    private PluginSource(Parts parts) {
        this.parts = parts;
    }

    /** {@return the file of a plugin's class} */
    static String write(Definition definition, Elements elements, Types types) {
        PluginNames names = new PluginNames(definition);
        SourceFile file = new SourceFile(elements, definition.type(), names.taken(definition, elements));
        UsedTypes used = UsedTypes.of(definition);
        Parts parts = new Parts(definition, names, file, new Reading(file, types, used), new PlainForm(file, used));
        return file.write(new PluginSource(parts).text(new Inherited(elements, types)));
    }

    private String text(Inherited inherited) {
        TypeElement type = parts.definition().type();
        BuilderSource builder = new BuilderSource(parts, inherited.hasLifecycle(type));
        Map<String, String> gaps = Map.ofEntries(
                Map.entry("definition", parts.file().name(type)),
                Map.entry("generated", parts.file().generated()),
                Map.entry("access", SourceFile.access(type)),
                Map.entry("plugin", parts.names().plugin()),
                Map.entry("host", parts.names().host()),
                Map.entry("recorder", parts.names().recorder()),
                Map.entry("constants", Parts.lines(parts.definition().actions(), this::constant)),
                Map.entry("fields", Parts.lines(parts.definition().fields(), this::field)),
                Map.entry("assignments", Parts.lines(parts.definition().fields(), PluginSource::assignment)),
                Map.entry("first", builder.first()),
                Map.entry("accessors", new AccessorSource(parts).write(inherited)),
                Map.entry("actions", new ActionSource(parts).write()),
                Map.entry("builder", builder.write()),
                Map.entry("factory", new FactorySource(parts).write()));
        return parts.file().fill(CLASS, gaps);
    }

    private String constant(ActionMember action) {
        return parts.file()
                .fill(
                        "private static final $ActionContract$ $constant$ = DEFINITION.action(\"$name$\");",
                        Map.of("constant", parts.names().constant(action), "name", action.name()));
    }

    private String field(Declaration field) {
        return "private final " + parts.file().type(field.type().type()) + " " + field.sourceName() + ";";
    }

    private static String assignment(Declaration field) {
        return "this." + field.sourceName() + " = builder." + field.sourceName() + ";";
    }
}
