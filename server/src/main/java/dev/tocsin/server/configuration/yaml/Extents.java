package dev.tocsin.server.configuration.yaml;

import dev.tocsin.contract.kind.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** From where to where the scalars of a text stand, counted in its characters as Unicode has them. For one thread. */
final class Extents {
    private final Map<String, Extent> scalars = new HashMap<>();

    /** @param anchor what others call the scalar by, as it is written before it; empty if they do not */
    private record Extent(int begin, int end, String anchor) {}

    void note(Place place, ScalarNode scalar) {
        String anchor =
                scalar.getAnchor().map(name -> "&" + name.getValue() + " ").orElse("");
        scalars.put(place.path(), new Extent(index(scalar.getStartMark()), index(scalar.getEndMark()), anchor));
    }

    private static int index(Optional<Mark> mark) {
        return mark.orElseThrow().getIndex();
    }

    /** {@return the text without its comments, and with others in place of some scalars, by their places} */
    String replaced(String text, Map<Place, String> others) {
        Map<Integer, Cut> cuts = new TreeMap<>();
        Comments.of(text).forEach((begin, end) -> cuts.put(begin, new Cut(begin, end, "")));
        others.forEach((place, other) -> {
            Extent extent = scalars.get(place.path());
            if (extent != null) {
                cuts.put(extent.begin(), new Cut(extent.begin(), extent.end(), extent.anchor() + other));
            }
        });
        return Cut.all(cuts.values(), text);
    }
}
