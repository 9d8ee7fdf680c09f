package dev.tocsin.checks.alertmanager;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.value.Json;
import dev.tocsin.testing.HeardRequest;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * One request as a list of places with what stands there: method, path, headers and each scalar of the body. What has a space
 * is a text for people, of which it does not matter how it differs.
 */
record Sent(String target, SortedMap<String, String> places) {
    private static final Pattern TIME = Pattern.compile("\"\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z\"");

    static Sent of(HeardRequest request) {
        SortedMap<String, String> places = new TreeMap<>();
        places.put("method", request.method());
        places.put("path", request.target());
        header("Content-Type", request, places);
        header("Authorization", request, places);
        add("", JsonText.read(request.body(), Limits.ofDefaults()), places);
        return new Sent(request.target().split("/", -1)[1], places);
    }

    private static void header(String name, HeardRequest request, Map<String, String> places) {
        request.header(name).ifPresent(value -> places.put("header " + name, value));
    }

    private static void add(String place, Json json, Map<String, String> places) {
        if (json instanceof Json.Members members) {
            members.values().forEach((name, value) -> add(place + "/" + name, value, places));
        } else if (json instanceof Json.Items items) {
            for (int i = 0; i < items.values().size(); i++) {
                add(place + "/" + i, items.values().get(i), places);
            }
        } else {
            places.put(place, scalar(json));
        }
    }

    /** A time is the same time however many zeros end its fraction. */
    private static String scalar(Json json) {
        String written = JsonText.write(json);
        return TIME.matcher(written).matches()
                ? Instant.parse(written.substring(1, written.length() - 1)).toString()
                : written;
    }

    /** {@return where the other request says something else, says more, or says nothing, one line each} */
    String comparedWith(Sent other) {
        StringBuilder lines = new StringBuilder();
        TreeMap<String, String> all = new TreeMap<>(places);
        all.putAll(other.places);
        for (String place : all.keySet()) {
            String here = places.get(place);
            String there = other.places.get(place);
            if (here == null) {
                lines.append(line(place, "only Tocsin"));
            } else if (there == null) {
                lines.append(line(place, "only Alertmanager"));
            } else if (!here.equals(there) && !(here + there).contains(" ")) {
                lines.append(line(place, "differs"));
            }
        }
        return lines.toString();
    }

    private String line(String place, String how) {
        return target + " " + place + ": " + how + "\n";
    }
}
