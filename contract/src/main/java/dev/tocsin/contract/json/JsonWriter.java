package dev.tocsin.contract.json;

import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import java.io.StringWriter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes a tree as tokens of one text. Used once. */
final class JsonWriter {

    private final JsonGenerator generator;
    private final Function<Secret, String> rendering;

    private JsonWriter(JsonGenerator generator, Function<Secret, String> rendering) {
        this.generator = generator;
        this.rendering = rendering;
    }

    static String compact(Json json, Function<Secret, String> rendering) {
        return write(json, rendering, ObjectWriteContext.empty());
    }

    static String pretty(Json json) {
        return write(json, Secret::toString, new Pretty());
    }

    private static String write(Json json, Function<Secret, String> rendering, ObjectWriteContext context) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JsonTokens.FACTORY.createGenerator(context, text)) {
            new JsonWriter(generator, rendering).value(json);
        }
        return text.toString();
    }

    private void value(Json json) {
        if (json instanceof Json.Members members) {
            members(members);
        } else if (json instanceof Json.Items items) {
            items(items);
        } else if (json instanceof Json.Text text) {
            generator.writeString(text.value());
        } else if (json instanceof Json.Hidden hidden) {
            generator.writeString(rendering.apply(hidden.secret()));
        } else {
            generator.writeRawValue(json.toString());
        }
    }

    private void members(Json.Members members) {
        generator.writeStartObject();
        members.values().forEach((name, value) -> {
            generator.writeName(name);
            value(value);
        });
        generator.writeEndObject();
    }

    private void items(Json.Items items) {
        generator.writeStartArray();
        items.values().forEach(this::value);
        generator.writeEndArray();
    }

    /** The one indented shape: two spaces, {@code "name": value}, nothing inside what is empty. */
    private static final class Pretty extends ObjectWriteContext.Base {

        private static final Separators SEPARATORS = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");

        private final PrettyPrinter printer = new DefaultPrettyPrinter(SEPARATORS)
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));

        @Override
        public @Nullable PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
