package dev.tocsin.cli.document;

import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import dev.tocsin.delivery.route.Route;
import dev.tocsin.server.configuration.ServiceConfiguration;
import dev.tocsin.server.configuration.receivers.Receiver;
import java.util.List;

/** What is shown of a configuration file that was checked. */
public final class CheckedFile {
    private CheckedFile() {}

    /** {@return what a file says that could be read, in numbers, and the notifiers of each receiver} */
    public static Json of(String file, ServiceConfiguration read) {
        return begun(file, read.warnings())
                .with("routes", routes(read.plan().routes()))
                .with("inhibit_rules", read.inhibitRules().size())
                .with("time_intervals", read.plan().intervals().size())
                .with("receivers", receivers(read.receivers().all()))
                .build();
    }

    /** {@return what is wrong with a file that could not be read} */
    public static Json of(String file, Problems problems) {
        return begun(file, problems).build();
    }

    private static MembersBuilder begun(String file, Problems problems) {
        return Json.members()
                .with("file", file)
                .with("valid", !problems.hasErrors())
                .with(
                        "problems",
                        Json.texts(problems.all().stream().map(Object::toString).toList()));
    }

    private static long routes(Route route) {
        return 1 + route.routes().stream().mapToLong(CheckedFile::routes).sum();
    }

    private static Json receivers(List<Receiver> receivers) {
        MembersBuilder members = Json.members();
        receivers.forEach(receiver ->
                members.with(receiver.name(), Json.texts(receiver.byKey().keySet())));
        return members.build();
    }
}
