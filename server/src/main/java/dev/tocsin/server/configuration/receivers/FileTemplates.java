package dev.tocsin.server.configuration.receivers;

import dev.tocsin.api.template.Templates;
import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.contract.value.Json;
import dev.tocsin.server.configuration.yaml.Reading;
import dev.tocsin.template.TemplateFile;
import dev.tocsin.template.TemplateSet;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** What reads the templates of one file, and what becomes of those that are wrong. For one thread and one use. */
final class FileTemplates {

    private final Reading reading;
    private final WrongTemplates wrong;
    private final Problems.Collector replaced = Problems.collector();
    private Templates templates = Templates.installed();

    FileTemplates(Reading reading, WrongTemplates wrong) {
        this.reading = reading;
        this.wrong = wrong;
    }

    Reading reading() {
        return reading;
    }

    /** {@return what knows the definitions of the files that were read, and the built-in ones} */
    Templates templates() {
        return templates;
    }

    /** {@return what is wrong with templates in whose place what is built in is sent} */
    Problems replaced() {
        return replaced.toProblems();
    }

    /** Reads the files that {@code templates} names. */
    void read(Input patterns, Place place) {
        if (patterns instanceof Input.Typed(Json.Nothing _)) {
            return;
        }
        if (!(patterns instanceof Input.Items(var items))) {
            reading.refuse(Code.INVALID_RECEIVERS, place, "it is no list", "write '- ' and a path");
            return;
        }
        List<TemplateFile> files = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            files.addAll(files(items.get(i), place.item(i)));
        }
        if (!files.isEmpty()) {
            compile(files);
        }
    }

    private List<TemplateFile> files(Input input, Place place) {
        String pattern = text(input);
        Problems.Collector problems = Problems.collector();
        try {
            List<TemplateFile> files = new TemplateFiles(reading.placeholders().folder()).read(pattern);
            if (!files.isEmpty() || TemplateFiles.isOpen(pattern)) {
                return files;
            }
            problems.add(Code.UNREADABLE_FILE, place.toString(), "there is no file " + Quoted.of(pattern), "check it");
        } catch (IOException | InvalidPathException | PatternSyntaxException e) {
            String why = Quoted.of(pattern) + " cannot be read: " + e.getMessage();
            problems.add(Code.UNREADABLE_FILE, place.toString(), why, "check it");
        } catch (ProblemException e) {
            problems.addAll(e.problems());
        }
        tell(problems);
        return List.of();
    }

    private static String text(Input input) {
        return switch (input) {
            case Input.Text text -> text.value();
            case Input.Typed(Json.Text text) -> text.value();
            default -> "";
        };
    }

    private void compile(List<TemplateFile> files) {
        try {
            templates = TemplateSet.of(files);
        } catch (ProblemException e) {
            tell(Problems.collector().addAll(e.problems()));
        }
    }

    /** {@return a configuration whose templates can be used; what is wrong with others is told} */
    Values checked(Values values, List<Property> fields, Place place) {
        Values.Builder checked = Values.builder();
        for (Property field : fields) {
            Problems.Collector problems = Problems.collector();
            templates.compile(values, List.of(field), place, problems);
            boolean isLeftOut = !problems.isEmpty() && !field.presence().isRequired();
            checked.with(field.name(), isLeftOut ? otherwise(field, place) : values.get(field.name()));
            if (isLeftOut) {
                tell(problems);
            } else {
                reading.findings().addAll(problems);
            }
        }
        return checked.build();
    }

    private static @Nullable Object otherwise(Property field, Place place) {
        return field.presence()
                .defaultValue()
                .map(json -> field.kind().read(Input.structured(json), place, Problems.collector()))
                .orElse(null);
    }

    private void tell(Problems.Collector problems) {
        if (wrong == WrongTemplates.REFUSED) {
            reading.findings().addAll(problems);
        } else {
            problems.toProblems().forEach(problem -> replaced.add(replaced(problem)));
        }
    }

    private static Problem replaced(Problem problem) {
        return new Problem(
                problem.code(), problem.place(), problem.message() + ", so what is built in is sent", problem.fix());
    }
}
