package dev.tocsin.api.delivery;

import dev.tocsin.api.message.Cut;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.contract.semantics.DeliverySemantics;
import dev.tocsin.contract.semantics.Location;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.Over;
import dev.tocsin.contract.semantics.TextLimit;
import dev.tocsin.contract.value.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A call that keeps the declared limits, and what had to be left out for that.
 *
 * @param call the call
 * @param losses what was left out, for a person
 */
record Fitted(HttpCall call, List<String> losses) {
    Fitted {
        losses = List.copyOf(losses);
    }

    /** {@return the call that a notice becomes: with as much detail as the target takes, longer texts cut} */
    static Fitted of(Notice notice, DeliverySemantics semantics, Function<Notice, HttpCall> write) {
        List<TextLimit> limits = semantics.intake().limits();
        Fitted fitted = cut(notice, limits, write);
        for (TextLimit whole : limits) {
            if (whole.over() == Over.SHRINK && !fitted.isWithin(whole)) {
                fitted = shrunk(notice, whole, limits, write);
            }
        }
        return semantics.identity().idempotency().orElse(null) instanceof Location.Header header
                ? fitted.with(header, notice)
                : fitted;
    }

    /** What is over with the least detail, too, is sent all the same: the target may count in another way. */
    private static Fitted shrunk(
            Notice notice, TextLimit whole, List<TextLimit> limits, Function<Notice, HttpCall> write) {
        Fitted less = cut(notice.in(Detail.SHORT), limits, write);
        if (!less.isWithin(whole)) {
            less = cut(notice.in(Detail.LEAST), limits, write);
        }
        List<String> losses = new ArrayList<>(less.losses);
        losses.add(whole.toString());
        return new Fitted(less.call, losses);
    }

    private boolean isWithin(TextLimit whole) {
        return call.body().map(body -> body.reveal().length).orElse(0) <= whole.max();
    }

    private static Fitted cut(Notice notice, List<TextLimit> limits, Function<Notice, HttpCall> write) {
        Fitted fitted = new Fitted(write.apply(notice), List.of());
        for (TextLimit limit : limits) {
            if (limit.over() == Over.CUT) {
                fitted = fitted.cut(limit, notice.markup(limit));
            }
        }
        return fitted;
    }

    private Fitted cut(TextLimit limit, Markup markup) {
        Body body = call.body().orElse(null);
        if (body == null) {
            return this;
        }
        Cut cut = Cut.to(limit.max(), limit.unit(), markup);
        List<String> told = new ArrayList<>(losses);
        Body kept = body.change(limit.at(), value -> {
            if (!(value instanceof Json.Text text) || cut.fits(text.value())) {
                return value;
            }
            told.add(limit.toString());
            return Json.of(cut.of(text.value()));
        });
        return told.size() == losses.size()
                ? this
                : new Fitted(
                        call.toBuilder().body(kept).build(),
                        told.stream().distinct().toList());
    }

    private Fitted with(Location.Header header, Notice notice) {
        String id = notice.delivery().id();
        return new Fitted(call.toBuilder().header(header.name(), id).build(), losses);
    }

    /** {@return a verdict that says what was left out, too} */
    Verdict told(Verdict verdict) {
        return losses.isEmpty() ? verdict : verdict.and("cut: " + String.join(", ", losses));
    }
}
