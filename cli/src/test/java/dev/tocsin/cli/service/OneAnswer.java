package dev.tocsin.cli.service;

import dev.tocsin.cli.TestRun;
import dev.tocsin.testing.HeardRequest;
import dev.tocsin.testing.Reaction;
import dev.tocsin.testing.RecordingEndpoint;
import java.util.Arrays;

/**
 * A service that has one answer to everything.
 *
 * @param tocsin runs what asks it
 */
record OneAnswer(TestRun tocsin) {
    /** Runs a command against it. {@return what the service was asked} */
    String answering(int status, String reply, String... args) throws InterruptedException {
        try (RecordingEndpoint service =
                RecordingEndpoint.start(Reaction.status(status).body(reply))) {
            tocsin.run(withServer(service, args));
            return service.requests().stream()
                    .map(HeardRequest::target)
                    .findFirst()
                    .orElse("");
        }
    }

    /** {@return a command line that asks a service} */
    static String[] withServer(RecordingEndpoint service, String... args) {
        String[] all = Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--server";
        all[args.length + 1] = service.uri("/").toString();
        return all;
    }
}
