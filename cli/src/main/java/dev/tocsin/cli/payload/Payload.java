package dev.tocsin.cli.payload;

import dev.tocsin.api.incident.Incident;
import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import dev.tocsin.server.configuration.source.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

/** The incidents in a JSON document, whose shape tells what it is. */
public final class Payload {

    /** The longest document, in bytes. */
    public static final int MAX_BYTES = 16 << 20;

    private static final Limits LIMITS = Limits.ofDefaults().withBytes(MAX_BYTES);

    private Payload() {}

    /**
     * Reads the incidents of a document: one of a webhook body (version 4), one per alert of a list, one given plainly.
     *
     * @param now what ended before is resolved
     * @throws ProblemException with all that is wrong with the document
     */
    public static List<Incident> read(Source source, Instant now) {
        Json json = json(source);
        Problems.Collector problems = Problems.collector();
        Place root = Place.root(path -> path.isEmpty() ? source.name() : source.name() + ": " + path);
        List<Incident> incidents = incidents(json, root, problems, now);
        problems.toProblems().orThrow();
        return incidents;
    }

    private static Json json(Source source) {
        try {
            byte[] bytes = source.bytes(MAX_BYTES);
            if (bytes.length == 0) {
                throw ProblemException.of(shapeless(source.name(), "it is empty"));
            }
            return JsonText.read(new ByteArrayInputStream(bytes), LIMITS);
        } catch (ProblemException e) {
            throw e.problems().all().getFirst().place().equals(source.name()) ? e : inside(source.name(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can be read", e);
        }
    }

    private static ProblemException inside(String file, ProblemException e) {
        Problems.Collector problems = Problems.collector();
        e.problems().forEach(problem -> problems.add(problem.inside(file)));
        return new ProblemException(e.kind(), problems.toProblems(), e);
    }

    private static List<Incident> incidents(Json json, Place root, Problems.Collector problems, Instant now) {
        if (json instanceof Json.Items alerts) {
            return AlertList.read(alerts, root, new AlertReader(now), problems);
        }
        if (json instanceof Json.Members members) {
            if (members.find("alerts").isPresent()) {
                return List.of(new GroupReader(new AlertReader(now)).read(new Part(members, root, problems)));
            }
            if (members.find("title").isPresent()) {
                return PlainIncident.read(members, root, problems);
            }
        }
        problems.add(shapeless(root.toString(), "it is none of the shapes that can be delivered"));
        return List.of();
    }

    private static Problem shapeless(String place, String message) {
        return new Problem(
                Code.INVALID_PAYLOAD,
                place,
                message,
                "give an Alertmanager webhook body (with 'alerts'), a list of alerts, or an incident (with 'title',"
                        + " 'severity' and 'summary')");
    }
}
