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
        PropertiesDiff parameters = new PropertiesDiff(Side.TAKEN, spot.at(path -> named("parameter", path, owner)));
        parameters.compare(before.parameters(), after.parameters());
        parameters.compareOrder(before.parameters(), after.parameters());
        compareResults(spot.at(path -> named("result", path, owner)), before.returns(), after.returns());
    }

    private static String inWords(ActionContract action) {
        return action.spread() ? "one value of which the parameters are components" : "the parameters";
    }

    private static String named(String noun, String path, String owner) {
        return path.isEmpty() ? noun + " " + owner : noun + " " + Quoted.of(path) + " " + owner;
    }

    private static void compareResults(Spot spot, Result before, Result after) {
        new KindDiff(Side.GIVEN, spot).compare(before.kind(), after.kind());
        if (before.optional() != after.optional()) {
            Weight weight = Side.GIVEN.weight(before.optional(), after.optional());
            spot.note(weight, after.optional() ? "may be absent, was always there" : "always there, could be absent");
        }
        boolean isSameKind = before.kind().word().equals(after.kind().word());
        if (isSameKind && !before.javaType().equals(after.javaType())) {
            spot.risky("Java type " + before.javaType() + " became " + after.javaType());
        }
    }
}
