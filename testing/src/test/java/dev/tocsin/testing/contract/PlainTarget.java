package dev.tocsin.testing.contract;

import dev.tocsin.api.PluginBase;
import dev.tocsin.api.delivery.HttpNotifier;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.semantics.Semantics;
import dev.tocsin.contract.semantics.Resolve;

/** A notifier whose target says and takes what HTTP does, and no more. */
@PluginBase
@Semantics(
        documentation = "https://www.rfc-editor.org/rfc/rfc9110",
        limits = {},
        pace = {},
        resolve = Resolve.SECOND_MESSAGE)
abstract class PlainTarget extends HttpNotifier {
    @Override
    protected HttpCall sign(HttpCall call, Notice notice) {
        return notice.isResolved() ? call.toBuilder().header("X-Over", "yes").build() : call;
    }
}
