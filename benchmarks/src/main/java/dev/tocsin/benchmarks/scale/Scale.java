package dev.tocsin.benchmarks.scale;

import dev.tocsin.benchmarks.Median;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compiles many plugins and finds them, beside what others do for the same, and prints the medians as tables in Markdown. All
 * ways take turns, each time in a process of its own.
 */
public final class Scale {
    private static final List<String> OURS =
            List.of("tocsin.contract", "tocsin.api", "tocsin.runtime", "jackson-core", "jspecify");
    private static final List<String> THEIRS = List.of("pf4j", "slf4j-api", "java-semver");
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");

    /** So many starts are measured for each compilation, which takes far longer. */
    private static final int SHORT = 4;

    /** The ways that are given the folder; the others have its jars on the class path. */
    private static final List<String> FROM_FOLDER = List.of("pf4j", "registry-elsewhere");

    /** The jar that this class is in. */
    private static final String BENCHMARKS = classPath(List.of("benchmarks"));

    /** What the compiler alone needs beside {@link #OURS}. */
    private static final String PROCESSOR = classPath(List.of("tocsin.processor"));

    private final Path folder;
    private final Sources sources;
    private final int rounds;

    private Scale(Path folder, Sources sources, int rounds) {
        this.folder = folder;
        this.sources = sources;
        this.rounds = rounds;
    }

    /** Takes the number of rounds, of jars, and of plugins in each; 7, 20 and 50 if nothing is said. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int[] numbers = arguments.length == 3
                ? Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray()
                : new int[] {7, 20, 50};
        Path folder = Files.createTempDirectory("tocsin-scale");
        try {
            Scale scale = new Scale(folder, new Sources(numbers[1], numbers[2]), numbers[0]);
            System.out.print(scale.compilation());
            System.out.print(scale.start());
        } finally {
            delete(folder);
        }
    }

    private String compilation() throws IOException, InterruptedException {
        sources.writeDefinitions(folder.resolve("definitions"));
        sources.writePlain(folder.resolve("plain"));
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            Path classes = fresh("classes");
            note(seconds, "javac with the processor", javac(classes, true, folder.resolve("definitions")));
            Path generated = fresh("generated");
            moveSources(classes, generated);
            note(
                    seconds,
                    "javac on the same sources and the generated ones",
                    javac(fresh("again"), false, folder.resolve("definitions"), generated));
        }
        javac(fresh("plain-classes"), false, folder.resolve("plain"));
        return table("To compile %d plugins".formatted(sources.jars() * sources.plugins()), "s", seconds);
    }

    private String start() throws IOException, InterruptedException {
        Path jars = fresh("jars");
        Path plainJars = fresh("plain-jars");
        new Jars(sources, folder.resolve("classes"), jars).packDefinitions();
        new Jars(sources, folder.resolve("plain-classes"), plainJars).packPlain();
        Map<String, List<Double>> millis = new LinkedHashMap<>();
        for (int round = 0; round < SHORT * rounds; round++) {
            note(millis, "registry", find("registry", OURS, jars));
            note(millis, "ServiceLoader, the factories in the same jars", find("factories", OURS, jars));
            note(millis, "ServiceLoader, plain classes", find("service-loader", THEIRS, plainJars));
            note(millis, "PF4J", find("pf4j", THEIRS, plainJars));
            note(millis, "registry, jars from elsewhere", find("registry-elsewhere", OURS, jars));
        }
        return table(
                "To find %d plugins in %d jars".formatted(sources.jars() * sources.plugins(), sources.jars()),
                "ms",
                millis);
    }

    /** {@return how many seconds it took} */
    private double javac(Path classes, boolean withProcessor, Path... from) throws IOException, InterruptedException {
        String libraries = classPath(OURS) + File.pathSeparator + classPath(THEIRS) + File.pathSeparator + BENCHMARKS;
        List<String> command =
                new ArrayList<>(List.of(JAVA.resolve("javac").toString(), "-cp", libraries, "-d", classes.toString()));
        command.addAll(
                withProcessor
                        ? List.of("-processorpath", libraries + File.pathSeparator + PROCESSOR)
                        : List.of("-proc:none"));
        List<String> files = new ArrayList<>();
        for (Path root : from) {
            try (Stream<Path> found = Files.walk(root)) {
                found.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(files::add);
            }
        }
        Path list = Files.write(folder.resolve("files"), files);
        command.add("@" + list);
        long start = System.nanoTime();
        run(command);
        return (System.nanoTime() - start) / 1e9;
    }

    /** {@return how many milliseconds the process needed, from its first line to the last plugin} */
    private double find(String way, List<String> libraries, Path jars) throws IOException, InterruptedException {
        String path = BENCHMARKS + File.pathSeparator + classPath(libraries);
        if (!FROM_FOLDER.contains(way)) {
            path += File.pathSeparator + jarsIn(jars);
        }
        Scanner result = new Scanner(run(
                List.of(JAVA.resolve("java").toString(), "-cp", path, Start.class.getName(), way, jars.toString())));
        int found = result.nextInt();
        int expected = sources.jars() * sources.plugins();
        if (found != expected) {
            throw new IllegalStateException(way + " found " + found + " plugins, not " + expected);
        }
        return result.nextLong() / 1e3;
    }

    /** {@return the libraries of this process that the way needs; who is given more has more jars to look into} */
    private static String classPath(List<String> libraries) {
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(System.getProperty("java.class.path"))
                .filter(jar ->
                        libraries.stream().anyMatch(Path.of(jar).getFileName().toString()::contains))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String jarsIn(Path folder) throws IOException {
        try (Stream<Path> jars = Files.list(folder)) {
            return jars.sorted().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        }
    }

    /** {@return what the command printed} */
    private String run(List<String> command) throws IOException, InterruptedException {
        Path errors = folder.resolve("errors");
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(errors));
        }
        return output;
    }

    private Path fresh(String name) throws IOException {
        Path fresh = folder.resolve(name);
        delete(fresh);
        return Files.createDirectories(fresh);
    }

    private static void moveSources(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.move(file, target);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void note(Map<String, List<Double>> figures, String way, double figure) {
        figures.computeIfAbsent(way, first -> new ArrayList<>()).add(figure);
    }

    private static String table(String title, String unit, Map<String, List<Double>> figures) {
        StringBuilder text = new StringBuilder(
                "\n**%s**\n\n| way | median, %s | least, %s | first = 1 |\n".formatted(title, unit, unit));
        text.append("| --- | --- | --- | --- |\n");
        double first = median(figures.values().iterator().next());
        figures.forEach((way, all) -> text.append("| %s | %.1f | %.1f | %.2f |\n"
                .formatted(way, median(all), all.stream().min(Double::compare).orElseThrow(), median(all) / first)));
        return text.toString();
    }

    private static double median(List<Double> figures) {
        return Median.of(figures.stream().mapToDouble(Double::doubleValue));
    }
}
