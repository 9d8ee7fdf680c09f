package dev.tocsin.processor.rule;

import dev.tocsin.api.semantics.Semantics;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Nearest;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.contract.semantics.DeliverySemantics;
import dev.tocsin.contract.semantics.PaceLimit;
import dev.tocsin.contract.semantics.Pointer;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.semantics.TextLimit;
import dev.tocsin.processor.scan.Definition;
import dev.tocsin.processor.scan.SemanticsReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Every row of {@code @Semantics} can be read, and makes sense beside the others. */
final class SensibleSemantics implements Rule {
    @Override
    public void check(Definition definition, Findings findings) {
        Semantics said = definition.type().getAnnotation(Semantics.class);
        if (said != null) {
            SemanticsReader.Reading reading = SemanticsReader.read(said);
            Check check = new Check(definition.type(), findings);
            reading.faults().forEach(fault -> check.error(fault.member(), fault.message(), "see its Javadoc"));
            check.of(reading.semantics(), definition.contract().fields());
        }
    }

    private record Check(TypeElement type, Findings findings) {
        void of(DeliverySemantics semantics, List<Property> fields) {
            if (semantics.source().documentation().isBlank()) {
                error("documentation", "it names no page", "give the address of the target's own documentation");
            }
            limits(semantics.intake().limits());
            semantics.intake().paces().forEach(pace -> pace(pace, fields));
            List<Resolve> ways = semantics.ending().ways();
            if (ways.size() > 1 && ways.contains(Resolve.NONE)) {
                error("resolve", "NONE stands beside another way", "remove one of them");
            }
            ReplyRows.unreachable(semantics.replies().rules())
                    .forEach(row -> error(
                            "replies",
                            "row " + row + " never decides, as rows before it match all that it matches",
                            "remove it, or put it first"));
        }

        private void limits(List<TextLimit> limits) {
            Set<Pointer> places = new HashSet<>();
            for (TextLimit limit : limits) {
                if (!places.add(limit.at())) {
                    error("limits", "two limits are for " + Quoted.of(limit.at().toString()), "remove one");
                }
            }
        }

        private void pace(PaceLimit pace, List<Property> fields) {
            List<String> known = fields.stream().map(Property::name).toList();
            if (!pace.by().isEmpty() && !known.contains(pace.by())) {
                error(
                        "pace",
                        "'by' names " + Quoted.of(pace.by()) + ", which is no field",
                        Nearest.hint(pace.by(), known));
            }
        }

        void error(String member, String message, String fix) {
            findings.error(type, "Semantics." + member, Code.INVALID_SEMANTICS, "'" + member + "': " + message, fix);
        }
    }
}
