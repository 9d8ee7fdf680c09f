package dev.tocsin.api.generated;

import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import dev.tocsin.contract.value.Secret;

/** Replaces every secret of a tree by its mask for good, so that no writer of what was recorded can reveal one. */
final class Masked {
    private Masked() {}

    static Json.Members of(Json.Members tree) {
        MembersBuilder masked = Json.members();
        tree.values().forEach((name, value) -> masked.with(name, of(value)));
        return masked.build();
    }

    private static Json of(Json tree) {
        if (tree instanceof Json.Hidden) {
            return Json.of(Secret.MASK);
        }
        if (tree instanceof Json.Items items) {
            return Json.items(items.values().stream().map(Masked::of).toList());
        }
        return tree instanceof Json.Members members ? of(members) : tree;
    }
}
