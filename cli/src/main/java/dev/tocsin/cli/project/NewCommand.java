package dev.tocsin.cli.project;

import dev.tocsin.cli.command.Arguments;
import dev.tocsin.cli.command.Command;
import dev.tocsin.cli.command.ExitCode;
import dev.tocsin.cli.command.Form;
import dev.tocsin.cli.command.Version;
import dev.tocsin.cli.command.Workplace;
import dev.tocsin.cli.process.Surroundings;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.contract.value.Json;
import dev.tocsin.runtime.registry.Registry;
import java.nio.file.Path;
import java.util.SequencedMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Writes the project of a new plugin. */
public record NewCommand(Workplace workplace) implements Command {

    private static final String GROUP = Arguments.ONE_GROUP;
    private static final String PACKAGE = "--package";
    private static final String DIR = "--dir";

    @Override
    public CommandSpec spec() {
        return Form.of(
                        "Writes a project for a plugin of your own: a class that works, its tests, and a pom for Maven with"
                                + " which 'mvn package' builds it at once.")
                .argument(Arguments.NAME, "Name of the plugin, such as 'acme-siren'.")
                .option(
                        GROUP,
                        Arguments.GROUP,
                        "Group of the plugin; otherwise '" + NewProject.DELIVERY
                                + "', whose plugins deliver incidents.")
                .option(
                        PACKAGE,
                        "PACKAGE",
                        "Package of its classes and group of its artifact; otherwise 'com.example.' and the name.")
                .option(DIR, "DIR", "Folder to write to, which must be empty or not be there; otherwise the name.")
                .withoutPlugins()
                .example("tocsin new acme-siren --package com.acme.siren")
                .spec();
    }

    @Override
    public ExitCode run(ParseResult given) {
        String name = Arguments.at(given, 0);
        NewProject project = new NewProject(
                given.matchedOptionValue(GROUP, NewProject.DELIVERY), name, given.matchedOptionValue(PACKAGE, ""));
        Surroundings surroundings = workplace.surroundings();
        LocalRepository repository = LocalRepository.of(surroundings.variables(), surroundings.folder());
        Path dir = Path.of(given.matchedOptionValue(DIR, name));
        ProjectFolder folder = new ProjectFolder(dir, surroundings.folder().resolve(dir));
        Problems.collector()
                .addAll(project.problems())
                .addAll(taken(project))
                .addAll(folder.problems())
                .addAll(repository.problems())
                .toProblems()
                .orThrow();
        SequencedMap<String, String> files = project.files(Version.text(), repository.uri());
        folder.write(files);
        tell(dir, files);
        return ExitCode.DONE;
    }

    private Problems taken(NewProject project) {
        try (Registry builtIn = workplace.builtIn()) {
            boolean isTaken = builtIn.groups().contains(project.group())
                    && builtIn.names(project.group()).stream().anyMatch(plugin -> plugin.isCalled(project.name()));
            return isTaken
                    ? Problems.of(new Problem(
                            Code.UNKNOWN_OPTION,
                            "tocsin new",
                            "a plugin that is built in is called " + Quoted.of(project.name())
                                    + ", and hides any other",
                            "choose another name"))
                    : Problems.none();
        }
    }

    private void tell(Path dir, SequencedMap<String, String> files) {
        workplace.output().say("wrote " + dir + "; begin with " + dir.resolve("README.md"));
        workplace
                .output()
                .document(Json.members()
                        .with("path", dir.toString())
                        .with(
                                "files",
                                Json.items(files.keySet().stream().map(Json::of).toList()))
                        .build());
    }
}
