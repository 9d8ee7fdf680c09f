package dev.tocsin.testing.contract;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What a contract test says of a plugin: the messages of the tests that fail, by their methods. */
final class Verdicts implements TestExecutionListener {
    private final Map<String, List<String>> messages = new TreeMap<>();

    private Verdicts() {}

    /** Runs a contract test as JUnit does. */
    static Verdicts of(Class<? extends NotifierContractTest<?>> test) {
        return of(selectClass(test));
    }

    /** Runs one method of a contract test, where all of them would take long. */
    static Verdicts of(Class<? extends NotifierContractTest<?>> test, String method) {
        return of(selectMethod(test, method));
    }

    /** {@return what one method of a contract test says, run alone} */
    static List<String> messages(Class<? extends NotifierContractTest<?>> test, String method) {
        return of(test, method).of(method);
    }

    private static Verdicts of(DiscoverySelector selector) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selector)
                // One after another: who asks runs beside others already.
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
                .build();
        Verdicts verdicts = new Verdicts();
        LauncherFactory.create().execute(request, verdicts);
        return verdicts;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        result.getThrowable()
                .ifPresent(thrown -> messages.computeIfAbsent(method(test), any -> new ArrayList<>())
                        .add(thrown.getMessage()));
    }

    private static String method(TestIdentifier test) {
        return test.getSource()
                .filter(MethodSource.class::isInstance)
                .map(source -> ((MethodSource) source).getMethodName())
                .orElseThrow();
    }

    /** {@return the methods of the tests that failed} */
    Set<String> failed() {
        return messages.keySet();
    }

    /** {@return the messages of one method, in order} */
    List<String> of(String method) {
        return messages.getOrDefault(method, List.of());
    }

    @Override
    public String toString() {
        return messages.toString();
    }
}
