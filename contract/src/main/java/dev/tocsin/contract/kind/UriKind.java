package dev.tocsin.contract.kind;

import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Addresses with a scheme. Text form: the address, white space around it left out. Structured form: a JSON string that is the
 * address. Java value: {@link URI}.
 *
 * @param length how many code points the written address may have
 * @since 0.1
 */
public record UriKind(Range<Integer> length) implements Kind {

    public UriKind {
        Objects.requireNonNull(length, "length");
    }

    /** {@return the address that is written there; null if it is none, or lacks a scheme} */
    static @Nullable URI parse(String text) {
        try {
            URI uri = new URI(text);
            return uri.isAbsolute() ? uri : null;
        } catch (URISyntaxException notOne) {
            return null;
        }
    }

    @Override
    public String word() {
        return "uri";
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public String advice() {
        return Lengths.behind("give an address", length) + ", such as 'https://example.org/path'";
    }

    @Override
    public @Nullable Object read(Input input, Place place, Problems.Collector problems) {
        Trial trial = new Trial(this, input, place, problems);
        String text = input instanceof Input.Native given && given.value() instanceof URI own
                ? own.toString()
                : trial.written();
        if (text == null) {
            return trial.rejectKind();
        }
        URI uri = parse(text);
        boolean fits = trial.hasLengthWithin(length, text);
        if (uri == null) {
            return trial.rejectKind();
        }
        return fits ? uri : null;
    }

    @Override
    public Json write(Object value) {
        return Json.of(((URI) value).toString());
    }
}
