package dev.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommandLineTests {

    private final TestRun tocsin = new TestRun();

    @Test
    void saysThatAnArgumentIsMissingOfWhichThereMayBeMany() {
        assertThat(tocsin.run("cancel").err())
                .isEqualTo("[P508] tocsin cancel: ID is missing; see 'tocsin cancel --help'\n");
        assertThat(tocsin.code()).isEqualTo(2);
    }

    @Test
    void showsItsCommands() {
        tocsin.run("--help");

        assertThat(tocsin.code()).isZero();
        assertThat(tocsin.err()).isEmpty();
        assertThat(tocsin.out()).isEqualTo("""
                Usage: tocsin COMMAND [ARGUMENTS]

                Delivers incidents through plugins, and shows what a plugin
                promises before a line of it runs.

                Look at plugins (runs none of them):
                  manifest    shows all that the plugins promise
                  registry    lists the plugins
                  plugin      shows what one plugin promises
                  field       shows one field of a plugin
                  action      shows one action of a plugin
                  schema      shows what one plugin takes, as JSON Schema
                  signatures  shows how plugins are made and called
                  validate    checks a configuration
                  config      checks a configuration file, as alertmanager.yml
                  routes      tests who is told of which alert
                  plugins     locks plugins from elsewhere, or checks their lock
                  diff        shows what changed between two contracts
                  new         writes a project for a plugin of your own
                  completion  writes a completion script for a shell

                Run plugins:
                  invoke      calls an action of a plugin
                  trace       calls an action and shows what was recorded
                  check       asks a target whether it would take something
                  test-send   sends a test message to a target
                  deliver     delivers incidents to the receivers of a file
                  serve       takes alerts as Alertmanager does, and delivers them
                  bundle      writes evidence for a review, or checks it

                Ask a service that runs:
                  deliveries  lists the deliveries of a service
                  explain     tells why somebody was told, or was not
                  replay      has told at once what was not taken
                  cancel      has deliveries given up that wait

                Look after what a service keeps:
                  backup      copies what a service keeps, while it runs
                  restore     puts a backup in the place of what a service keeps

                tocsin COMMAND --help   tells more, with examples
                tocsin --version        shows the version

                Exit codes:
                   0  done
                   1  delivered not everywhere
                   1  'bundle verify-report': the tests are red
                   2  wrong usage or invalid input
                   3  'diff': something breaks
                  70  our fault: Tocsin, a plugin or the machine failed
                """);
    }

    @Test
    void showsItsVersion() {
        tocsin.run("--version");

        assertThat(tocsin.out()).matches("tocsin \\d+\\.\\d+\\.\\d+(-\\w+)?\n");
    }

    @Test
    void showsTheHelpOfACommand() {
        tocsin.run("help", "registry");

        assertThat(tocsin.code()).isZero();
        assertThat(tocsin.out()).isEqualTo("""
                Usage: tocsin registry [OPTIONS]

                Lists the names of the plugins, as JSON, by group. No plugin code runs.

                Options:
                      --group GROUP        List the plugins of this group only.
                      --plugins FILE|DIR   Take plugins from this jar, or from each jar and
                                             each folder (a plugin with its libraries) in this
                                             folder; may be given many times. Otherwise
                                             $TOCSIN_PLUGINS, or plugins/ beside bin/.
                      --verbose            Show where in the program a mistake was found.
                  -h, --help               Show this help.

                Exit codes:
                   0    done
                   2    wrong usage or invalid input
                   70   our fault: Tocsin, a plugin or the machine failed

                Examples:
                  tocsin registry
                  tocsin registry --group delivery
                """);
    }

    @ParameterizedTest
    @EnumSource(CommandName.class)
    void keepsHelpWithinNarrowTerminals(CommandName name) {
        tocsin.set("COLUMNS", "55").run(name.word(), "--help");

        assertThat(tocsin.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(55));
        assertThat(tocsin.out()).contains("Usage: tocsin " + name.word(), "Examples:", "Exit codes:");
        assertThat(tocsin.code()).isZero();
    }

    @Test
    void saysWhatIsWrongWithACommandLine() {
        assertThat(wrong("manfest"))
                .isEqualTo("[P508] tocsin: there is no command 'manfest'; did you mean 'manifest'?");
        assertThat(wrong("xyz")).isEqualTo("[P508] tocsin: there is no command 'xyz'; see 'tocsin --help'");
        assertThat(wrong("manifest", "--grup=x"))
                .isEqualTo("[P508] tocsin manifest: there is no option '--grup'; did you mean '--group'?");
        assertThat(wrong("manifest", "--group"))
                .isEqualTo("[P508] tocsin manifest: option '--group GROUP' is missing; see 'tocsin manifest --help'");
        assertThat(wrong("manifest", "--group=a", "--group=b"))
                .isEqualTo("[P508] tocsin manifest: option '--group GROUP' is given twice; keep one of them");
        assertThat(wrong("deliver", "-", "--receivers=x", "--dry-run", "--dry-run"))
                .isEqualTo("[P508] tocsin deliver: option '--dry-run' is given twice; keep one of them");
        assertThat(wrong("field", "delivery"))
                .isEqualTo("[P508] tocsin field: NAME is missing; see 'tocsin field --help'");
    }

    @Test
    void repeatsNothingThatMayBeASecret() {
        assertThat(wrong("validate", "delivery", "pager", "routing_key=canary"))
                .isEqualTo(
                        "[P508] tocsin validate: there is no place for another argument; see 'tocsin validate --help'");
        assertThat(wrong("validate", "delivery", "pager", "--confg=routing_key=canary"))
                .isEqualTo("[P508] tocsin validate: there is no option '--confg'; did you mean '--config'?");
    }

    @Test
    void needsACommand() {
        tocsin.run();

        assertThat(tocsin.code()).isEqualTo(2);
        assertThat(tocsin.out()).isEmpty();
        assertThat(tocsin.err()).startsWith("Usage: tocsin COMMAND");
    }

    @Test
    void completesCommandsOptionsGroupsAndPlugins() {
        tocsin.run("completion");

        assertThat(tocsin.code()).isZero();
        assertThat(tocsin.out())
                .startsWith("#!/usr/bin/env bash")
                .contains("signatures", "--group", "--receivers")
                .contains("GROUP_pos_param_args=(\"delivery\"", "WHAT_pos_param_args=(\"inspect\" \"tour\"")
                .contains("TASK_pos_param_args=(\"lock\" \"check\"")
                .containsPattern("NAME_pos_param_args=\\(.*\"console\".*\"webhook\"");
    }

    /** What 'explain' is asked for is called WHAT as well, and is none of these. */
    @Test
    void completesTheTasksOfBundleWhereTheyAreTakenAlone() {
        tocsin.run("completion");

        assertThat(tocsin.out()).containsOnlyOnce("WHAT_pos_param_args=(");
    }

    private String wrong(String... args) {
        tocsin.run(args);
        assertThat(tocsin.code()).isEqualTo(2);
        assertThat(tocsin.out()).isEmpty();
        return tocsin.err().stripTrailing();
    }
}
