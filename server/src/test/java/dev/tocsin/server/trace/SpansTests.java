package dev.tocsin.server.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.tocsin.api.delivery.Verdict;
import io.opentelemetry.api.GlobalOpenTelemetry;
import io.opentelemetry.context.Context;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("who collects spans does so for the whole process")
class SpansTests {
    @BeforeEach
    @AfterEach
    void detach() {
        GlobalOpenTelemetry.resetForTest();
    }

    @Test
    void areNotMadeWhereNobodyCollectsThem() {
        Spans spans = Spans.ofProcess("0.1.0");

        assertThat(spans).isSameAs(Spans.none());
        assertThat(spans.accept(1)).isSameAs(OpenSpan.NONE);
        assertThat(spans.deliver("ops", "hook", "dlv_1", 1)).isSameAs(OpenSpan.NONE);
    }

    @Test
    void thatWereNotMadeChangeNothing() {
        Context before = Context.current();
        List<Context> during = new ArrayList<>();
        OpenSpan.NONE.run(() -> during.add(Context.current()));
        assertThat(during).containsExactly(before);
        assertThatCode(() -> {
                    OpenSpan.NONE.end();
                    OpenSpan.NONE.end(Verdict.again("status 503"));
                    OpenSpan.NONE.fail("it failed");
                })
                .doesNotThrowAnyException();
    }
}
