package dev.tocsin.benchmarks;

import dev.tocsin.api.host.Host;
import dev.tocsin.api.incident.Incident;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One call of an action that does next to nothing: direct, recorded by generated code, and recorded from outside. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(5)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 10, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class RecordedCall {
    private final Incident incident = Incident.of("CPU high", "warning", "node-1 crossed 90%");
    private final Ringing gong = new Gong();
    private final Ringing plugin = ChimePlugin.builder().build();
    private final Ringing silent =
            ChimePlugin.builder(Host.builder().historySize(0).build()).build();
    private final Ringing jdkProxy = Recording.jdkProxy();
    private final Ringing springInterface = Recording.springInterface();
    private final Ringing springClass = Recording.springClass();

    /** Calls a class that records nothing. */
    @Benchmark
    public String direct() {
        return gong.ring(incident);
    }

    /** Calls a plugin. */
    @Benchmark
    public String plugin() {
        return plugin.ring(incident);
    }

    /** Calls a plugin whose history is off. */
    @Benchmark
    public String pluginWithoutHistory() {
        return silent.ring(incident);
    }

    /** Calls through a proxy of the JDK. */
    @Benchmark
    public String jdkProxy() {
        return jdkProxy.ring(incident);
    }

    /** Calls through Spring AOP, by an interface. */
    @Benchmark
    public String springInterface() {
        return springInterface.ring(incident);
    }

    /** Calls through Spring AOP, by a generated subclass. */
    @Benchmark
    public String springClass() {
        return springClass.ring(incident);
    }
}
