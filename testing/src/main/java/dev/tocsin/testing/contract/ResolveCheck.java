package dev.tocsin.testing.contract;

import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.Request;
import dev.tocsin.contract.semantics.Aspect;
import dev.tocsin.contract.semantics.Location;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.testing.ScriptedTransport;

/**
 * The end of an incident is said as declared, where the first request of an attempt says it.
 *
 * @param subject the plugin under test
 */
record ResolveCheck(Subject subject) {
    private static final Location ADDRESS = new Location.Address();

    void isSaidAsDeclared() {
        if (!subject.semantics().custom().contains(Aspect.STEPS)) {
            compareRequests();
        }
    }

    private void compareRequests() {
        try (Instance instance = subject.over(ScriptedTransport.replying(200))) {
            Request firing = instance.preview(Sample.FIRING);
            Request over = instance.preview(Sample.RESOLVED);
            if (firing instanceof HttpCall fires && over instanceof HttpCall ends) {
                compare(fires, ends);
            }
        }
    }

    private void compare(HttpCall firing, HttpCall over) {
        boolean sameTarget = firing.method().equals(over.method())
                && Located.texts(ADDRESS, firing).equals(Located.texts(ADDRESS, over));
        Resolve way = subject.semantics().ending().first();
        expect(way != Resolve.SAME_CALL || sameTarget, way, "another call");
        expect(way != Resolve.CALL_BY_ALIAS || !sameTarget, way, "the same call");
        expect(!Wire.of(firing).equals(Wire.of(over)), way, "the very request that fired it");
    }

    private void expect(boolean holds, Resolve way, String otherwise) {
        if (!holds) {
            throw Contradiction.of(
                    subject, "resolve", "a resolve is " + otherwise + ", where the first way is '" + way.word() + "'");
        }
    }
}
