package dev.tocsin.cli.command;

import dev.tocsin.cli.bundle.folder.BundleFolder;
import dev.tocsin.cli.bundle.folder.BundleSignature;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.runtime.registry.Registry;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Writes a review bundle, or checks one. */
record BundleCommand(Workplace workplace) implements Command {

    static final String WHAT = "WHAT";

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
                        "check DIR: names each file that is missing, changed or added since; then the exit code is 2.")
                .argument(WHAT, "inspect, tour, verify-report or check.")
                .optionalArgument("DIR", "The bundle to check.")
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
                .example("tocsin bundle inspect --plugins siren.jar --sign my.key")
                .example("tocsin bundle check artifacts/inspect --key their.pub")
                .spec();
    }

    @Override
    public ExitCode run(ParseResult given) {
        BundleTask task = BundleTask.of(Arguments.at(given, 0));
        String folder = Arguments.at(given, 1);
        String out = given.matchedOptionValue(OUT, "");
        String modules = given.matchedOptionValue(MODULES, "");
        if (task != BundleTask.VERIFY_REPORT) {
            require(modules.isEmpty(), "no test is to be run", "leave '" + MODULES + "' out");
        }
        if (task == BundleTask.CHECK) {
            require(out.isEmpty(), "there is nothing to write", "leave '" + OUT + "' out");
            require(!given.hasMatchedOption(SIGN), "there is nothing to sign", "leave '" + SIGN + "' out");
            require(!folder.isEmpty(), "DIR is missing", "name the folder of a bundle");
            return check(folder(folder), file(given, KEY).map(BundleSignature::publicKey));
        }
        require(folder.isEmpty(), "there is nothing to check", "write '" + OUT + "' before a folder to write to");
        require(!given.hasMatchedOption(KEY), "there is nothing to check", "leave '" + KEY + "' out");
        Optional<PrivateKey> signer = file(given, SIGN).map(BundleSignature::privateKey);
        BundleFolder written = folder(out.isEmpty() ? task.folder() : out);
        try (Registry registry = workplace.registry(given)) {
            return new BundleWriter(workplace, written, registry, signer).write(task, modules);
        }
    }

    private ExitCode check(BundleFolder folder, Optional<PublicKey> key) {
        if (key.isEmpty() && folder.isSigned()) {
            workplace.output().say("it is signed; '" + KEY + "' tells whether by whom it should be");
        }
        return Checked.tell(workplace, folder.path(), key.map(folder::check).orElseGet(folder::check));
    }

    private Optional<Path> file(ParseResult given, String option) {
        return Optional.ofNullable(given.matchedOptionValue(option, (String) null))
                .map(workplace.surroundings().folder()::resolve);
    }

    private BundleFolder folder(String path) {
        return BundleFolder.of(Path.of(path), workplace.surroundings().folder());
    }

    private static void require(boolean condition, String message, String fix) {
        if (!condition) {
            throw ProblemException.of(new Problem(Code.UNKNOWN_OPTION, "tocsin bundle", message, fix));
        }
    }
}
