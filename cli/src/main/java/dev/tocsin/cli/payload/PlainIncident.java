package dev.tocsin.cli.payload;

import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.IncidentArguments;
import dev.tocsin.contract.kind.Binding;
import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import java.util.List;

/** An incident written by hand, with the names that an action takes its arguments by. */
final class PlainIncident {

    private PlainIncident() {}

    static List<Incident> read(Json.Members members, Place place, Problems.Collector problems) {
        Input.Entries given = (Input.Entries) Input.structured(members);
        Binding binding = Binding.of(IncidentArguments.properties(), given.values(), place, problems);
        return binding.isComplete() ? List.of(IncidentArguments.incident(binding.values())) : List.of();
    }
}
