package dev.tocsin.cli.bundle;

import dev.tocsin.cli.bundle.folder.BundleFolder;
import dev.tocsin.cli.bundle.folder.BundleSignature;
import dev.tocsin.cli.bundle.folder.KeyFiles;
import dev.tocsin.cli.command.Arguments;
import dev.tocsin.cli.command.CheckedFolder;
import dev.tocsin.cli.command.Command;
import dev.tocsin.cli.command.ExitCode;
import dev.tocsin.cli.command.Form;
import dev.tocsin.cli.command.PluginPlaces;
import dev.tocsin.cli.command.Workplace;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import dev.tocsin.runtime.registry.Registry;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Writes a review bundle, checks one, or makes a key to sign with. */
public record BundleCommand(Workplace workplace) implements Command {

    private static final String OUT = "--out";
    private static final String MODULES = "--modules";
    private static final String SIGN = "--sign";
    private static final String KEY = "--key";

    @Override
    public CommandSpec spec() {
        return Form.of(
                        "Writes a folder of evidence for a review, with the SHA-256 of each file, or checks one.",
                        "inspect: what the plugins promise; no plugin code runs.",
                        "tour: the way through all of it, with a call and what was recorded of it, and the sources.",
                        "verify-report: runs the tests ('make test') and shows them beside what the plugins promise;"
                                + " where one fails, the bundle is written too, and the exit code is 1.",
                        "check DIR: names each file that is missing, changed or added since; then the exit code is 2.",
                        "key FILE: makes a key to sign with, and FILE.pub for whoever checks.")
                .choice("WHAT", BundleTask.words(), "inspect, tour, verify-report, check or key.")
                .optionalArgument("PATH", "The bundle to check, or the key to write.")
                .option(
                        OUT,
                        "DIR",
                        "Where to write; otherwise artifacts/inspect, artifacts/tour or artifacts/review. A bundle that"
                                + " is there is replaced, anything else is not.")
                .option(
                        MODULES,
                        "LIST",
                        "For verify-report: test these modules only, such as 'contract,api', and what they are built"
                                + " from. The bundle says so.")
                .option(
                        SIGN,
                        "FILE",
                        "Sign the bundle's manifest with this private key (Ed25519, PEM), which binds every file to"
                                + " it.")
                .option(KEY, "FILE", "For check: require that the holder of this public key (Ed25519, PEM) signed it.")
                .exit(ExitCode.RED)
                .example("tocsin bundle inspect")
                .example("tocsin bundle verify-report --out /tmp/review")
                .example("tocsin bundle check artifacts/inspect")
                .example("tocsin bundle key my.key")
                .example("tocsin bundle inspect --plugins plugins/ --out review --sign my.key")
                .example("tocsin bundle check review --key my.key.pub")
                .spec();
    }

    @Override
    public ExitCode run(ParseResult given) {
        BundleTask task = BundleTask.of(given);
        requireFitting(given, task);
        String path = Arguments.at(given, 1);
        return switch (task) {
            case INSPECT, TOUR, VERIFY_REPORT -> write(given, task);
            case CHECK -> check(given, folder(path));
            case KEY -> makeKey(Path.of(path));
        };
    }

    private static void requireFitting(ParseResult given, BundleTask task) {
        boolean hasPath = !Arguments.at(given, 1).isEmpty();
        if (task != BundleTask.VERIFY_REPORT) {
            requireNo(MODULES, given, "no test is to be run");
        }
        if (task != BundleTask.CHECK) {
            requireNo(KEY, given, "there is nothing to check");
        }
        if (task.isWriting()) {
            require(!hasPath, "there is nothing to check", "write '" + OUT + "' before a folder to write to");
        } else {
            requireNo(OUT, given, "there is nothing to write");
            requireNo(SIGN, given, "there is nothing to sign");
            require(hasPath || task == BundleTask.KEY, "DIR is missing", "name the folder of a bundle");
            require(hasPath || task == BundleTask.CHECK, "FILE is missing", "name the file that the key is written to");
        }
    }

    private ExitCode write(ParseResult given, BundleTask task) {
        Optional<PrivateKey> signer = file(given, SIGN).map(BundleSignature::privateKey);
        BundleFolder folder = folder(given.matchedOptionValue(OUT, task.folder()));
        try (Registry registry = workplace.registry(given)) {
            return new BundleWriter(workplace, folder, registry, elsewhere(given, registry), signer)
                    .write(task, given.matchedOptionValue(MODULES, ""));
        }
    }

    private Elsewhere elsewhere(ParseResult given, Registry registry) {
        try (Registry builtIn = workplace.builtIn()) {
            return Elsewhere.of(registry, builtIn, PluginPlaces.of(given, workplace.surroundings()));
        }
    }

    private ExitCode check(ParseResult given, BundleFolder folder) {
        Optional<PublicKey> key = file(given, KEY).map(BundleSignature::publicKey);
        Problems problems = key.map(folder::check).orElseGet(folder::check);
        if (key.isEmpty() && folder.isSigned()) {
            workplace.output().say("it is signed; give the public key that you expect with '" + KEY + "'");
        } else if (key.isPresent() && problems.isEmpty()) {
            workplace.output().say("it is signed by the holder of this key");
        }
        return CheckedFolder.tell(workplace, folder.path(), problems);
    }

    private ExitCode makeKey(Path named) {
        KeyFiles files = new KeyFiles(named, workplace.surroundings().folder().resolve(named));
        files.write();
        workplace
                .output()
                .say("wrote " + named + ", which stays with you, and " + files.publicName()
                        + ", for whoever checks what you sign");
        workplace
                .output()
                .document(Json.members()
                        .with("private_key", named.toString())
                        .with("public_key", files.publicName().toString())
                        .build());
        return ExitCode.DONE;
    }

    private Optional<Path> file(ParseResult given, String option) {
        return Optional.ofNullable(given.matchedOptionValue(option, (String) null))
                .map(workplace.surroundings().folder()::resolve);
    }

    private BundleFolder folder(String path) {
        return BundleFolder.of(Path.of(path), workplace.surroundings().folder());
    }

    private static void requireNo(String option, ParseResult given, String message) {
        require(!given.hasMatchedOption(option), message, "leave '" + option + "' out");
    }

    private static void require(boolean condition, String message, String fix) {
        if (!condition) {
            throw ProblemException.of(new Problem(Code.UNKNOWN_OPTION, "tocsin bundle", message, fix));
        }
    }
}
