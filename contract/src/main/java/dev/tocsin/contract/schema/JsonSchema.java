package dev.tocsin.contract.schema;

import dev.tocsin.contract.kind.ObjectKind;
import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.Rule;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import java.util.List;

/**
 * JSON Schemas, draft 2020-12, of what is given to a plugin in the structured form.
 *
 * <p>A schema accepts the very documents that binding accepts; what there is no keyword for stands in a {@code $comment}. So
 * {@code null} is accepted wherever it counts as not given, and members that are not known are refused.
 *
 * @since 0.1
 */
public final class JsonSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String FOLDER = "META-INF/tocsin/";
    private static final String ENDING = ".schema.json";

    private JsonSchema() {}

    /** {@return where the schema of the configuration lies, from the root of the jar of that generated class} */
    public static String resource(String generatedClass) {
        return FOLDER + generatedClass + ENDING;
    }

    /** {@return where the schema of the arguments of an action lies, from the root of the jar of that generated class} */
    public static String resource(String generatedClass, ActionContract action) {
        return FOLDER + generatedClass + "." + action.name() + ENDING;
    }

    /** {@return the schema of a plugin's configuration} */
    public static Json.Members ofConfiguration(PluginContract plugin) {
        ObjectSchema configuration = new ObjectSchema(plugin.fields(), plugin.rules());
        return document(plugin.id().toString(), plugin.doc(), configuration);
    }

    /** {@return the schema of an action's arguments, as an object with a member for each} */
    public static Json.Members ofArguments(ActionContract action) {
        List<Rule> none = List.of();
        return document(action.name(), action.summary(), new ObjectSchema(action.parameters(), none));
    }

    /**
     * Returns the schema of a document that is such an object.
     *
     * @param description what the document is
     */
    public static Json.Members ofObject(ObjectKind object, String description) {
        List<Rule> none = List.of();
        return document(object.name(), description, new ObjectSchema(object.members(), none));
    }

    private static Json.Members document(String title, String description, ObjectSchema object) {
        Definitions definitions = new Definitions();
        MembersBuilder document =
                Json.members().with("$schema", DIALECT).with("title", title).with("description", description);
        object.write(document, definitions);
        definitions.write(document);
        return document.build();
    }
}
