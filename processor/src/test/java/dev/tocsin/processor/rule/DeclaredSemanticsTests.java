package dev.tocsin.processor.rule;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;

import org.junit.jupiter.api.Test;

class DeclaredSemanticsTests {
    @Test
    void aNotifierThatDeclaresNothingIsRefused() {
        assertThatPlugin("""
                import dev.tocsin.api.*;
                import dev.tocsin.api.delivery.*;
                import dev.tocsin.api.request.HttpCall;
                import java.net.URI;
                /** Rings. */
                @Plugin("siren")
                abstract class Siren extends HttpNotifier {
                    @Override
                    protected HttpCall call(Notice notice) {
                        return HttpCall.post(URI.create("https://siren.example")).build();
                    }
                }
                """)
                .hasProblems("Siren.java:7: [P119] class 'Siren': it does not say what its target takes and means;"
                        + " annotate it with @Semantics");
    }

    @Test
    void aBaseMayDeclareForAllThatExtendIt() {
        assertThatPlugin("""
                import dev.tocsin.api.*;
                import dev.tocsin.api.delivery.*;
                import dev.tocsin.api.semantics.*;
                import dev.tocsin.contract.semantics.Resolve;
                @PluginBase
                @Semantics(documentation = "https://example.org", limits = {}, pace = {}, resolve = Resolve.NONE)
                abstract class Bell extends HttpNotifier {}
                """, """
                import dev.tocsin.api.*;
                import dev.tocsin.api.delivery.*;
                import dev.tocsin.api.request.HttpCall;
                import java.net.URI;
                /** Rings. */
                @Plugin("siren")
                abstract class Siren extends Bell {
                    @Override
                    protected HttpCall call(Notice notice) {
                        return HttpCall.post(URI.create("https://siren.example")).build();
                    }
                }
                """).compiles();
    }

    @Test
    void whatIsNoNotifierDeclaresNothing() {
        assertThatPlugin("""
                import dev.tocsin.api.*;
                import dev.tocsin.api.semantics.*;
                import dev.tocsin.contract.semantics.Resolve;
                /** Rings. */
                @Plugin("siren")
                @Semantics(documentation = "https://example.org", limits = {}, pace = {}, resolve = Resolve.NONE)
                abstract class Siren {}
                """)
                .hasProblems("Siren.java:7: [P120] class 'Siren': it has @Semantics, but is no notifier;"
                        + " extend Notifier or HttpNotifier, or remove it");
    }
}
