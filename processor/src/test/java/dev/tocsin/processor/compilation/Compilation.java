package dev.tocsin.processor.compilation;

import static java.util.stream.Collectors.joining;

import dev.tocsin.api.Plugin;
import dev.tocsin.contract.value.Json;
import dev.tocsin.processor.IndexProcessor;
import dev.tocsin.processor.PluginProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.JsonParser;

/** One run of a {@linkplain Compiler compiler} with the processors. Immutable. */
public final class Compilation {
    private static final List<Path> LIBRARIES = Stream.of(Plugin.class, Json.class, JsonParser.class, NullMarked.class)
            .map(Compilation::jarOf)
            .toList();

    private final Compiler compiler = Compiler.ofThisRun();
    private final List<SourceText> sources;
    private final List<String> classNames;
    private final List<String> options;
    private final List<Path> classPath;

    private Compilation(
            List<SourceText> sources, Collection<String> classNames, List<String> options, List<Path> classPath) {
        this.sources = List.copyOf(sources);
        this.classNames = List.copyOf(classNames);
        this.options = List.copyOf(options);
        this.classPath = List.copyOf(classPath);
    }

    /** {@return the compilation of some sources at release 17} */
    public static Compilation of(String... sources) {
        List<SourceText> files = Arrays.stream(sources).map(SourceText::of).toList();
        return new Compilation(files, List.of(), List.of("--release", "17"), LIBRARIES);
    }

    /** {@return the jar or the folder that a class is from} */
    public static Path jarOf(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    /** {@return the jars and folders that a plugin is compiled against} */
    public static List<Path> libraries() {
        return LIBRARIES;
    }

    /** {@return this compilation at another release} */
    public Compilation atRelease(int release) {
        List<String> changed = new ArrayList<>(options);
        changed.set(1, String.valueOf(release));
        return new Compilation(sources, classNames, changed, classPath);
    }

    /** {@return this compilation with more options} */
    public Compilation with(String... more) {
        return new Compilation(
                sources,
                classNames,
                Stream.concat(options.stream(), Stream.of(more)).toList(),
                classPath);
    }

    /** {@return this compilation with classes that are processed again though they are not compiled, as Gradle does it} */
    public Compilation withClasses(Collection<String> names) {
        return new Compilation(sources, names, options, classPath);
    }

    /** {@return this compilation with one more jar or folder on the class path} */
    public Compilation against(Path jar) {
        List<Path> longer = Stream.concat(classPath.stream(), Stream.of(jar)).toList();
        return new Compilation(sources, classNames, options, longer);
    }

    /** {@return this compilation with another class path} */
    public Compilation withClassPath(List<Path> other) {
        return new Compilation(sources, classNames, options, other);
    }

    /** Compiles. */
    public Compiled run() {
        return runBeside();
    }

    /** Compiles with other processors behind ours. */
    public Compiled runBeside(Processor... others) {
        Stream<Processor> ours = Stream.of(new IndexProcessor(), new PluginProcessor());
        return runWith(Stream.concat(ours, Stream.of(others)).toArray(Processor[]::new));
    }

    /** Compiles with these processors and no other. */
    public Compiled runWith(Processor... processors) {
        List<Remark> remarks = new ArrayList<>();
        DiagnosticListener<JavaFileObject> listener = diagnostic -> remarks.add(Remark.of(diagnostic));
        JavaCompiler tool = compiler.tool();
        StringWriter words = new StringWriter();
        try (var place = Workplace.open();
                var files = tool.getStandardFileManager(listener, Locale.ROOT, StandardCharsets.UTF_8)) {
            place.takeOutputsOf(files);
            var units = files.getJavaFileObjectsFromPaths(place.write(sources));
            var task = tool.getTask(words, files, listener, allOptions(), classNames, units);
            task.setLocale(Locale.ROOT);
            task.setProcessors(List.of(processors));
            boolean success = task.call();
            return new Compiled(success, words.toString(), remarks, place.files());
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private List<String> allOptions() {
        List<String> all = new ArrayList<>(compiler.options());
        if (!classPath.isEmpty()) {
            all.addAll(List.of("-cp", classPath.stream().map(Path::toString).collect(joining(File.pathSeparator))));
        }
        all.addAll(options);
        return all;
    }
}
