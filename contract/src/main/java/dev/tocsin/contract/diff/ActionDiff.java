package dev.tocsin.contract.diff;

import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.contract.plugin.Result;
import dev.tocsin.contract.problem.Quoted;

/** Compares one action with what it was. */
record ActionDiff(Spot spot) {

    void compare(ActionContract before, ActionContract after) {
        if (!before.summary().equals(after.summary())) {
            spot.safe("description changed");
        }
        if (before.spread() != after.spread()) {
            spot.risky("its Java method takes " + inWords(after) + ", took " + inWords(before));
        }
        String owner = "of action " + Quoted.of(before.name());
        Spot taken =
                spot.at(path -> path.isEmpty() ? "parameters " + owner : "parameter " + Quoted.of(path) + " " + owner);
        PropertiesDiff parameters = new PropertiesDiff(Side.TAKEN, taken);
        parameters.compare(before.parameters(), after.parameters());
        parameters.compareOrder(before.parameters(), after.parameters());
        Spot given = spot.at(path -> path.isEmpty() ? "result " + owner : "result " + Quoted.of(path) + " " + owner);
        compareResults(given, before.returns(), after.returns());
    }

    private static String inWords(ActionContract action) {
        return action.spread() ? "one value of which the parameters are components" : "the parameters";
    }

    private static void compareResults(Spot spot, Result before, Result after) {
        new KindDiff(Side.GIVEN, spot).compare(typed(before), typed(after));
        if (before.optional() != after.optional()) {
            Weight weight = Side.GIVEN.weight(before.optional(), after.optional());
            spot.note(weight, after.optional() ? "may be absent, was always there" : "always there, could be absent");
        }
    }

    private static KindDiff.Typed typed(Result result) {
        return new KindDiff.Typed(result.kind(), result.javaType());
    }
}
