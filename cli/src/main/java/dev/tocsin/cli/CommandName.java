package dev.tocsin.cli;

import dev.tocsin.cli.bundle.BundleCommand;
import dev.tocsin.cli.command.Command;
import dev.tocsin.cli.command.Workplace;
import dev.tocsin.cli.delivery.DeliverCommand;
import dev.tocsin.cli.diff.DiffCommand;
import dev.tocsin.cli.inspection.ActionCommand;
import dev.tocsin.cli.inspection.FieldCommand;
import dev.tocsin.cli.inspection.ManifestCommand;
import dev.tocsin.cli.inspection.PluginCommand;
import dev.tocsin.cli.inspection.PluginsCommand;
import dev.tocsin.cli.inspection.RegistryCommand;
import dev.tocsin.cli.inspection.SchemaCommand;
import dev.tocsin.cli.inspection.SignaturesCommand;
import dev.tocsin.cli.inspection.ValidateCommand;
import dev.tocsin.cli.invocation.CheckCommand;
import dev.tocsin.cli.invocation.InvokeCommand;
import dev.tocsin.cli.invocation.TestSendCommand;
import dev.tocsin.cli.invocation.TraceCommand;
import dev.tocsin.cli.project.NewCommand;
import dev.tocsin.cli.serve.BackupCommand;
import dev.tocsin.cli.serve.ConfigCommand;
import dev.tocsin.cli.serve.RestoreCommand;
import dev.tocsin.cli.serve.RoutesCommand;
import dev.tocsin.cli.serve.ServeCommand;
import dev.tocsin.cli.service.CancelCommand;
import dev.tocsin.cli.service.DeliveriesCommand;
import dev.tocsin.cli.service.ExplainCommand;
import dev.tocsin.cli.service.ReplayCommand;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Nearest;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Quoted;
import java.util.Arrays;
import java.util.List;

/** The commands, in the order in which help lists them. */
enum CommandName {
    MANIFEST("manifest", "shows all that the plugins promise"),
    REGISTRY("registry", "lists the plugins"),
    PLUGIN("plugin", "shows what one plugin promises"),
    FIELD("field", "shows one field of a plugin"),
    ACTION("action", "shows one action of a plugin"),
    SCHEMA("schema", "shows what one plugin takes, as JSON Schema"),
    SIGNATURES("signatures", "shows how plugins are made and called"),
    VALIDATE("validate", "checks a configuration"),
    CONFIG("config", "checks a configuration file, as alertmanager.yml"),
    ROUTES("routes", "tests who is told of which alert"),
    PLUGINS("plugins", "locks plugins from elsewhere, or checks their lock"),
    DIFF("diff", "shows what changed between two contracts"),
    INVOKE("invoke", "calls an action of a plugin"),
    TRACE("trace", "calls an action and shows what was recorded"),
    CHECK("check", "asks a target whether it would take something"),
    TEST_SEND("test-send", "sends a test message to a target"),
    DELIVER("deliver", "delivers incidents to the receivers of a file"),
    SERVE("serve", "takes alerts as Alertmanager does, and delivers them"),
    BACKUP("backup", "copies what a service keeps, while it runs"),
    RESTORE("restore", "puts a backup in the place of what a service keeps"),
    DELIVERIES("deliveries", "lists the deliveries of a service"),
    EXPLAIN("explain", "tells why somebody was told, or was not"),
    REPLAY("replay", "has told at once what was not taken"),
    CANCEL("cancel", "has deliveries given up that wait"),
    BUNDLE("bundle", "writes evidence for a review, or checks it"),
    NEW("new", "writes a project for a plugin of your own"),
    COMPLETION("completion", "writes a completion script for a shell");

    private final String word;
    private final String summary;

    CommandName(String word, String summary) {
        this.word = word;
        this.summary = summary;
    }

    /**
     * {@return the command of that word}
     *
     * @throws ProblemException if there is none
     */
    static CommandName of(String word) {
        for (CommandName name : values()) {
            if (name.word.equals(word)) {
                return name;
            }
        }
        List<String> words = Arrays.stream(values()).map(CommandName::word).toList();
        throw ProblemException.of(new Problem(
                Code.UNKNOWN_OPTION,
                "tocsin",
                "there is no command " + Quoted.of(word),
                Nearest.to(word, words).isEmpty() ? "see 'tocsin --help'" : Nearest.hint(word, words)));
    }

    /** {@return the word on the command line} */
    String word() {
        return word;
    }

    /** {@return what it does, in a few words} */
    String summary() {
        return summary;
    }

    /** {@return under which heading help lists it} */
    Heading heading() {
        return switch (this) {
            case INVOKE, TRACE, CHECK, TEST_SEND, DELIVER, SERVE, BUNDLE -> Heading.RUN;
            case BACKUP, RESTORE -> Heading.KEEP;
            case DELIVERIES, EXPLAIN, REPLAY, CANCEL -> Heading.ASK;
            default -> Heading.LOOK;
        };
    }

    /** The headings of the commands, in the order in which help has them. */
    enum Heading {
        LOOK("Look at plugins (runs none of them)"),
        RUN("Run plugins"),
        ASK("Ask a service that runs"),
        KEEP("Look after what a service keeps");

        private final String words;

        Heading(String words) {
            this.words = words;
        }

        /** {@return the heading as help shows it} */
        String words() {
            return words;
        }
    }

    /**
     * Makes the command itself. Of the others no more than the class is loaded, to verify this method, and nothing that it uses:
     * not the parts of a service to list plugins.
     */
    Command create(Workplace workplace) {
        return switch (this) {
            case MANIFEST -> new ManifestCommand(workplace);
            case REGISTRY -> new RegistryCommand(workplace);
            case PLUGIN -> new PluginCommand(workplace);
            case FIELD -> new FieldCommand(workplace);
            case ACTION -> new ActionCommand(workplace);
            case SCHEMA -> new SchemaCommand(workplace);
            case SIGNATURES -> new SignaturesCommand(workplace);
            case VALIDATE -> new ValidateCommand(workplace);
            case CONFIG -> new ConfigCommand(workplace);
            case ROUTES -> new RoutesCommand(workplace);
            case PLUGINS -> new PluginsCommand(workplace);
            case DIFF -> new DiffCommand(workplace);
            case INVOKE -> new InvokeCommand(workplace);
            case TRACE -> new TraceCommand(workplace);
            case CHECK -> new CheckCommand(workplace);
            case TEST_SEND -> new TestSendCommand(workplace);
            case DELIVER -> new DeliverCommand(workplace);
            case SERVE -> new ServeCommand(workplace);
            case BACKUP -> new BackupCommand(workplace);
            case RESTORE -> new RestoreCommand(workplace);
            case DELIVERIES -> new DeliveriesCommand(workplace);
            case EXPLAIN -> new ExplainCommand(workplace);
            case REPLAY -> new ReplayCommand(workplace);
            case CANCEL -> new CancelCommand(workplace);
            case BUNDLE -> new BundleCommand(workplace);
            case NEW -> new NewCommand(workplace);
            case COMPLETION -> new CompletionCommand(workplace);
        };
    }
}
