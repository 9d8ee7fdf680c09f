package dev.tocsin.testing.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.api.request.Reply;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.testing.ScriptedTransport;
import java.util.List;
import java.util.Map;

/**
 * Whatever a target says in a proper reply, there is a receipt for it.
 *
 * @param subject the plugin under test
 */
record GarbageCheck(Subject subject) {
    /** What is no answer to anything. */
    static final List<String> BODIES =
            List.of("", "{", "[]", "null", "{\"status\":[1e999,null]}", "<html>Bad gateway</html>", "\u0000\uFFFD\r\n");

    void isSurvived(String body) {
        for (int status : new int[] {200, 202, 204, 301, 400, 429, 503}) {
            Reply reply = Reply.http(status, Map.of("Retry-After", "soon"), body.getBytes(UTF_8));
            try (Instance instance = subject.over(ScriptedTransport.answering(reply))) {
                instance.deliver(
                        Sample.FIRING, Sample.FIRING + ", answered with status " + status + " and " + Quoted.of(body));
            }
        }
    }
}
