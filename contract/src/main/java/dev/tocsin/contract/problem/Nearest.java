package dev.tocsin.contract.problem;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Finds the names that someone who wrote a wrong one may have meant.
 *
 * <p>Near is what a few slips of the hand lead to: a letter left out, added, replaced or swapped with its neighbour. Case,
 * {@code -} and {@code _} do not count, and a beginning of three letters or more is near too.
 *
 * @since 0.1
 */
public final class Nearest {

    private static final int MAX_LENGTH = 64;
    private static final int MAX_NAMES = 3;
    private static final int MAX_LISTED = 12;
    private static final int MIN_PREFIX = 3;
    private static final int MAX_SLIPS = 3;

    private Nearest() {}

    /** {@return at most three of {@code names}, the nearest first; none if no name is near} */
    public static List<String> to(String word, Collection<String> names) {
        if (word.length() > MAX_LENGTH) {
            return List.of();
        }
        String folded = fold(word);
        return names.stream()
                .distinct()
                .filter(name -> name.length() <= MAX_LENGTH)
                .map(name -> new Candidate(name, distance(folded, fold(name))))
                .filter(candidate -> candidate.distance <= slips(folded))
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MAX_NAMES)
                .map(Candidate::name)
                .toList();
    }

    /**
     * Says what to do about an unknown name: {@code did you mean 'timeout'?}, or the names if none is near, or that there is
     * none.
     */
    public static String hint(String word, Collection<String> names) {
        List<String> near = to(word, names);
        if (!near.isEmpty()) {
            return "did you mean " + Quoted.row(near, "or") + "?";
        }
        if (names.isEmpty()) {
            return "remove it, as there is none";
        }
        List<String> distinct = names.stream().distinct().toList();
        String listed = distinct.stream().limit(MAX_LISTED).map(Quoted::of).collect(joining(", "));
        int more = distinct.size() - MAX_LISTED;
        return "choose " + listed + (more > 0 ? " or one of " + more + " more" : "");
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    /** {@return how many slips are forgiven: none in one letter, one in two to four, three at most} */
    private static int slips(String word) {
        return Math.min((word.length() + 1) / 3, MAX_SLIPS);
    }

    /** Optimal string alignment: the edit distance with swaps of neighbours; a beginning counts as one slip. */
    private static int distance(String word, String name) {
        if (word.length() >= MIN_PREFIX && name.length() > word.length() && name.startsWith(word)) {
            return 1;
        }
        int[][] costs = new int[word.length() + 1][name.length() + 1];
        for (int i = 0; i <= word.length(); i++) {
            for (int j = 0; j <= name.length(); j++) {
                costs[i][j] = i == 0 || j == 0 ? i + j : cheapest(costs, word, i, name, j);
            }
        }
        return costs[word.length()][name.length()];
    }

    private static int cheapest(int[][] costs, String word, int i, String name, int j) {
        boolean same = word.charAt(i - 1) == name.charAt(j - 1);
        int cost = Math.min(costs[i - 1][j - 1] + (same ? 0 : 1), Math.min(costs[i - 1][j], costs[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && word.charAt(i - 1) == name.charAt(j - 2) && word.charAt(i - 2) == name.charAt(j - 1);
        return swapped ? Math.min(cost, costs[i - 2][j - 2] + 1) : cost;
    }

    private record Candidate(String name, int distance) {}
}
