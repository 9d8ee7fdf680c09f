package dev.tocsin.delivery.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.delivery.Memory;
import dev.tocsin.api.delivery.Step;
import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.Reply;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OwnContextTests {
    private final ClassLoader own = new URLClassLoader("own", new URL[0], null);
    private final List<ClassLoader> seen = new ArrayList<>();

    @Test
    void isThatOfTheNotifierInEachStepAndOfNobodyElse() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();

        Step first = new OwnContext(own).decide(() -> ask(ask(new Step.Done(Verdict.accepted("ok")))));
        Step second = answered(first);
        Step last = answered(second);

        assertThat(last).isEqualTo(new Step.Done(Verdict.accepted("ok")));
        assertThat(seen).containsExactly(own, own);
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
    }

    @Test
    void isThatOfTheNotifierBehindAMemoryToo() {
        Step first = new OwnContext(own)
                .decide(() -> new Step.Remember(Memory.empty(), ask(new Step.Done(Verdict.accepted("ok")))));

        assertThat(answered(((Step.Remember) first).next())).isEqualTo(new Step.Done(Verdict.accepted("ok")));
        assertThat(seen).containsExactly(own);
    }

    private Step ask(Step next) {
        return new Step.Ask(HttpCall.post(URI.create("https://a.example/")).build(), reply -> {
            seen.add(Thread.currentThread().getContextClassLoader());
            return next;
        });
    }

    private static Step answered(Step step) {
        return ((Step.Ask) step).then().apply(Reply.http(200, Map.of(), new byte[0]));
    }
}
