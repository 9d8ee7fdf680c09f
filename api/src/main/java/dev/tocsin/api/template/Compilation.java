package dev.tocsin.api.template;

import dev.tocsin.contract.kind.AnyKind;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.ListKind;
import dev.tocsin.contract.kind.MapKind;
import dev.tocsin.contract.kind.ObjectKind;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.TemplateKind;
import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Puts templates in the place of their texts, inner ones too.
 *
 * @param templates what reads them
 * @param problems where what is wrong with them goes; its text stays in the place of such a one
 */
record Compilation(Templates templates, Problems.Collector problems) {
    Values of(Values values, List<Property> properties, Place place) {
        Values.Builder compiled = Values.builder();
        for (Property property : properties) {
            Object value = values.get(property.name());
            if (value != null) {
                compiled.with(property.name(), of(value, property.kind(), place.member(property.name())));
            }
        }
        return compiled.build();
    }

    private Object of(Object value, Kind kind, Place place) {
        if (kind instanceof TemplateKind) {
            return told(value, () -> templates.compile((String) value, place));
        }
        if (kind instanceof AnyKind any && any.template()) {
            return told(value, () -> TemplateTree.compile((Json) value, templates, place));
        }
        if (kind instanceof ObjectKind object) {
            return of((Values) value, object.members(), place);
        }
        if (kind instanceof ListKind list) {
            return items((List<?>) value, list.element(), place);
        }
        return kind instanceof MapKind map ? entries((Map<?, ?>) value, map.value(), place) : value;
    }

    private Object told(Object text, Supplier<Object> reading) {
        try {
            return reading.get();
        } catch (ProblemException wrong) {
            problems.addAll(wrong.problems());
            return text;
        }
    }

    private List<Object> items(List<?> items, Kind kind, Place place) {
        List<Object> compiled = new ArrayList<>();
        items.forEach(item -> compiled.add(of(item, kind, place.item(compiled.size()))));
        return compiled;
    }

    private Map<String, Object> entries(Map<?, ?> entries, Kind kind, Place place) {
        Map<String, Object> compiled = new LinkedHashMap<>();
        entries.forEach((name, value) -> compiled.put((String) name, of(value, kind, place.member((String) name))));
        return compiled;
    }
}
