package dev.tocsin.runtime.registry;

import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ErrorKind;
import dev.tocsin.contract.problem.Nearest;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import java.util.Collection;
import java.util.List;

/** Words what is said of a name that nothing goes by. */
final class Unknown {
    private Unknown() {}

    static ProblemException group(String group, List<String> known, Problems unprocessed) {
        return exception(problem(Code.UNKNOWN_GROUP, "group '" + group + "'", group, known), unprocessed);
    }

    static ProblemException plugin(String group, String name, List<Registered> known, Problems unprocessed) {
        List<String> names = known.stream()
                .flatMap(plugin -> plugin.names().inGroup().stream())
                .toList();
        String place = "plugin '" + group + "/" + name + "'";
        return exception(problem(Code.UNKNOWN_PLUGIN, place, name, names), unprocessed);
    }

    static ProblemException field(Registered plugin, String field) {
        List<String> names = plugin.contract().fields().stream()
                .flatMap(known -> known.names().stream())
                .toList();
        String place = "field '" + field + "' of " + plugin.place();
        return exception(problem(Code.UNKNOWN_FIELD, place, field, names), Problems.none());
    }

    static ProblemException action(Registered plugin, String action) {
        List<String> names =
                plugin.contract().actions().stream().map(ActionContract::name).toList();
        String place = "action '" + action + "' of " + plugin.place();
        return exception(problem(Code.UNKNOWN_ACTION, place, action, names), Problems.none());
    }

    private static Problem problem(Code code, String place, String name, Collection<String> known) {
        return new Problem(code, place, "nothing has this name", Nearest.hint(name, known));
    }

    private static ProblemException exception(Problem unknown, Problems unprocessed) {
        Problems all = Problems.collector().add(unknown).addAll(unprocessed).toProblems();
        return new ProblemException(ErrorKind.USER, all);
    }
}
