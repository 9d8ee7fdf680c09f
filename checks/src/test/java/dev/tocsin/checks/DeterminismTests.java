package dev.tocsin.checks;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What decides about deliveries decides alike in every run, so that it can be replayed and simulated. */
class DeterminismTests {
    private static final String[] DECIDING = {
        "dev.tocsin.delivery.match..",
        "dev.tocsin.delivery.route..",
        "dev.tocsin.delivery.interval..",
        "dev.tocsin.delivery.facts..",
        "dev.tocsin.delivery.group..",
        "dev.tocsin.delivery.life..",
        "dev.tocsin.delivery.machine..",
        "dev.tocsin.delivery.plan..",
        "dev.tocsin.delivery.stage.."
    };

    /** The order of an unmodifiable map or set differs from run to run, that of a hash table from content to content. */
    @Test
    void whatDecidesHasCollectionsWithAnOrder() {
        noClasses()
                .that()
                .resideInAnyPackage(DECIDING)
                .should()
                .callMethodWhere(describe("makes a collection without an order", DeterminismTests::hasNoOrder))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(concurrent\\.Concurrent)?Hash(Map|Set|table)")
                .check(ProductionClasses.ALL);
    }

    private static boolean hasNoOrder(JavaMethodCall call) {
        return (call.getTargetOwner().isEquivalentTo(Map.class)
                        || call.getTargetOwner().isEquivalentTo(Set.class))
                && Set.of("of", "ofEntries", "copyOf").contains(call.getName());
    }

    @Test
    void whatDecidesLeavesNothingToChance() {
        noClasses()
                .that()
                .resideInAnyPackage(DECIDING)
                .should()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(concurrent\\.ThreadLocal|Splittable)?Random")
                .check(ProductionClasses.ALL);
    }
}
