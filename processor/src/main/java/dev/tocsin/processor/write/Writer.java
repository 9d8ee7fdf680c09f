package dev.tocsin.processor.write;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.manifest.ContractJson;
import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.schema.JsonSchema;
import dev.tocsin.contract.value.Json;
import dev.tocsin.processor.scan.Definition;
import dev.tocsin.processor.scan.Names;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Writes all files of a compilation. The same definitions give the same bytes.
 *
 * <p>Each file of a definition names that class as its only origin, which is what incremental compilation asks for.
 */
public final class Writer {
    private static final String INDEX = "META-INF/services/dev.tocsin.api.generated.PluginFactory";

    private final Filer filer;
    private final Elements elements;
    private final Types types;

    /** Makes a writer for the compilation behind {@code environment}. */
    public Writer(ProcessingEnvironment environment) {
        filer = environment.getFiler();
        elements = environment.getElementUtils();
        types = environment.getTypeUtils();
    }

    /**
     * Writes what belongs to a definition: the companion, and of a plugin its class, its contract and the schemas of what it
     * takes. A plugin has a companion too, as an incremental compiler may ask for it again when only its class file is there.
     *
     * @throws IOException if a file cannot be written
     */
    public void write(Definition definition) throws IOException {
        TypeElement type = definition.type();
        if (definition.isPlugin()) {
            writeClass(Names.plugin(type), PluginSource.write(definition, elements, types), type);
            writeContract(definition);
            writeSchemas(definition);
        }
        writeClass(Names.companion(type), CompanionSource.write(definition, elements), type);
    }

    private void writeClass(String name, String source, TypeElement origin) throws IOException {
        try (var file =
                filer.createSourceFile(Names.beside(origin, name), origin).openWriter()) {
            file.write(source);
        }
    }

    private void writeContract(Definition definition) throws IOException {
        String resource = ContractJson.resource(generatedClass(definition));
        writeJson(resource, ContractJson.write(definition.contract()), definition.type());
    }

    /** A file each, so that an editor or a validator can be pointed at it. */
    private void writeSchemas(Definition definition) throws IOException {
        TypeElement type = definition.type();
        String generated = generatedClass(definition);
        PluginContract contract = definition.contract();
        writeJson(JsonSchema.resource(generated), JsonSchema.ofConfiguration(contract), type);
        for (ActionContract action : contract.actions()) {
            writeJson(JsonSchema.resource(generated, action), JsonSchema.ofArguments(action), type);
        }
    }

    private static String generatedClass(Definition definition) {
        TypeElement type = definition.type();
        return Names.beside(type, Names.plugin(type));
    }

    private void writeJson(String path, Json json, TypeElement origin) throws IOException {
        writeResource(path, JsonText.writePretty(json) + "\n", origin);
    }

    /**
     * Writes the index, from which the run time learns which plugins are there.
     *
     * @param plugins its plugins, by the binary names of their factories
     * @throws IOException if it cannot be written
     */
    public void writeIndex(Collection<Definition> plugins) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Definition plugin : plugins) {
            PluginContract contract = plugin.contract();
            lines.append(contract.origin().factory() + " # " + contract.names() + "\n");
        }
        TypeElement[] origins = plugins.stream().map(Definition::type).toArray(TypeElement[]::new);
        writeResource(INDEX, lines.toString(), origins);
    }

    private void writeResource(String path, String text, TypeElement... origins) throws IOException {
        FileObject resource = filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, origins);
        try (var file = resource.openOutputStream()) {
            file.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
