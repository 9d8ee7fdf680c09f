package dev.tocsin.cli.serve;

import dev.tocsin.cli.command.AllowedEgress;
import dev.tocsin.cli.command.Arguments;
import dev.tocsin.cli.command.Form;
import dev.tocsin.cli.command.Workplace;
import dev.tocsin.cli.loopback.Loopback;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.server.http.Address;
import dev.tocsin.server.journal.Retention;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import picocli.CommandLine.ParseResult;

/**
 * How a command line asks to serve.
 *
 * @param file the configuration
 * @param data where it is kept what must outlive a crash
 * @param history how much is kept of what has ended
 * @param listen where calls are taken
 * @param webConfig the file that says how clients come in; empty if there is none
 * @param externalUrl where people find the service
 * @param egress where calls may go although it is not on the internet
 * @param log how it is written down what happens
 * @param trial the file of alerts to try it out with; empty if there is none
 * @param isOnce whether it ends once these are delivered
 */
record ServeOptions(
        String file,
        Path data,
        Retention history,
        InetSocketAddress listen,
        String webConfig,
        String externalUrl,
        AllowedEgress egress,
        LogOptions log,
        String trial,
        boolean isOnce) {
    private static final String LISTEN = "--listen";
    private static final String WEB_CONFIG = "--web-config";
    private static final String EXTERNAL_URL = "--external-url";
    private static final String POST = "--post";
    private static final String ONCE = "--once";
    private static final String ANYWHERE = "127.0.0.1:9093";
    private static final int MOST = 65_535;

    /** Adds the arguments and options. */
    static Form addTo(Form form) {
        Form described = HistoryOptions.addTo(DataFolder.addTo(
                        form.argument("FILE", "The configuration, in the form of Alertmanager's."),
                        "Where to keep what must outlive a crash, and the history"))
                .option(
                        LISTEN,
                        "HOST:PORT",
                        "Where to take calls; " + ANYWHERE + " unless given, which is this machine alone.")
                .option(
                        WEB_CONFIG,
                        "FILE",
                        "Who may call, TLS and limits, in the form that Prometheus and Alertmanager have for it.")
                .option(
                        EXTERNAL_URL,
                        "URL",
                        "Where people find this service, for links in messages; the address that it listens at unless given.")
                .option(POST, "FILE", "Post these alerts to it once it serves, and show what became of them.")
                .flag(ONCE, "End once that was shown.");
        return LogOptions.addTo(AllowedEgress.addTo(Loopback.addTo(described)));
    }

    static ServeOptions read(ParseResult given, Workplace workplace) {
        Problems.Collector problems = Problems.collector();
        AllowedEgress egress = AllowedEgress.read(given, workplace.surroundings(), problems);
        LogOptions log = LogOptions.read(given, problems);
        Retention history = HistoryOptions.read(given, problems);
        InetSocketAddress listen = listen(given.matchedOptionValue(LISTEN, ANYWHERE), problems);
        String webConfig = given.matchedOptionValue(WEB_CONFIG, "");
        if (given.hasMatchedOption(POST) && !webConfig.isEmpty()) {
            problems.add(new Problem(
                    Code.UNKNOWN_OPTION,
                    "option '" + POST + "'",
                    "it does not know who it is where '" + WEB_CONFIG + "' asks",
                    "leave one of them out"));
        }
        String external = external(given.matchedOptionValue(EXTERNAL_URL, "http://" + Address.text(listen)), problems);
        problems.toProblems().orThrow();
        return new ServeOptions(
                Arguments.at(given, 0),
                DataFolder.in(workplace, given),
                history,
                listen,
                webConfig,
                external,
                egress,
                log,
                given.matchedOptionValue(POST, ""),
                given.hasMatchedOption(ONCE));
    }

    private static String external(String text, Problems.Collector problems) {
        if (!text.matches("https?://[^/\\s]\\S*")) {
            problems.add(new Problem(
                    Code.WRONG_KIND,
                    "option '" + EXTERNAL_URL + "'",
                    Quoted.of(text) + " is no address that a browser goes to",
                    "write it as https://alerts.example.org"));
        }
        return text;
    }

    private static InetSocketAddress listen(String text, Problems.Collector problems) {
        int colon = text.lastIndexOf(':');
        String host = text.substring(0, Math.max(colon, 0));
        try {
            int port = Integer.parseInt(text.substring(colon + 1));
            if (!host.isEmpty() && port >= 0 && port <= MOST) {
                return new InetSocketAddress(host, port);
            }
        } catch (NumberFormatException none) {
            // It is told below.
        }
        problems.add(new Problem(
                Code.WRONG_KIND,
                "option '" + LISTEN + "'",
                Quoted.of(text) + " is no HOST:PORT",
                "write it as " + ANYWHERE + ", with 0.0.0.0 for all addresses of this machine; a port is 0 to " + MOST
                        + ", and 0 stands for any that is free"));
        return new InetSocketAddress(0);
    }
}
