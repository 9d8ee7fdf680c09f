package dev.tocsin.processor.rule;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;

import org.junit.jupiter.api.Test;

class KindOfEachTests {
    private static final String SINGLE = "String, int, long, double, boolean, Duration, URI, Secret, SecretUri, Json, ";
    private static final String OTHERS = "an enum, a record, or a List, Map<String, …> or Optional of one";
    private static final String KINDS = SINGLE + "Template, TemplateTree, " + OTHERS;
    private static final String ACTION_KINDS = SINGLE + OTHERS;

    @Test
    void aFieldHasAKind() {
        assertThatPlugin(Siren.with("""
                    /** Where. */
                    @Field abstract Set<String> rooms();
                    /** How loud. */
                    @Field abstract Optional<float[]> volume();
                    /** When. */
                    @Field abstract Instant start();
                """))
                .hasProblems(
                        "Siren.java:11: [P106] field 'rooms' of 'Siren': type 'java.util.Set<java.lang.String>' "
                                + "has no kind; use " + KINDS,
                        "Siren.java:13: [P106] field 'volume' of 'Siren': type 'float[]' has no kind; use " + KINDS,
                        "Siren.java:15: [P106] field 'start' of 'Siren': type 'java.time.Instant' has no kind; use "
                                + KINDS);
    }

    @Test
    void whatAListOrAMapOrARecordHoldsHasAKind() {
        assertThatPlugin(Siren.with("""
                    /**
                     * A room.
                     *
                     * @param size its size
                     */
                    record Room(@Param(description = "A.") float size) {}
                    /** Where. */
                    @Field abstract List<Optional<String>> rooms();
                    /** Where. */
                    @Field abstract Map<Integer, String> floors();
                    /** Where. */
                    @Field abstract Map<String, Room> halls();
                """))
                .hasProblems(
                        "Siren.java:17: [P106] field 'rooms' of 'Siren': type "
                                + "'java.util.Optional<java.lang.String>' has no kind; use " + KINDS,
                        "Siren.java:19: [P106] field 'floors' of 'Siren': type "
                                + "'java.util.Map<java.lang.Integer, java.lang.String>' has no kind; use " + KINDS,
                        "Siren.java:15: [P106] component 'size' of 'Siren.Room': type 'float' has no kind; use "
                                + KINDS);
    }

    @Test
    void recordsLieAtMostFourDeepAndNotInThemselves() {
        assertThatPlugin(Siren.with("""
                    record A(@Param(description = "A.") B b) {}
                    record B(@Param(description = "A.") C c) {}
                    record C(@Param(description = "A.") D d) {}
                    record D(@Param(description = "A.") E e) {}
                    record E(@Param(description = "A.") String f) {}
                    record Node(@Param(description = "A.") Optional<Node> next) {}
                    record Pair<T>(T one, T two) {}
                    /** Deep. */
                    @Field abstract A a();
                    /** A ring. */
                    @Field abstract Node node();
                    /** Two. */
                    @Field abstract Pair<String> pair();
                """))
                .hasProblems(
                        "Siren.java:13: [P106] component 'e' of 'Siren.D': record 'Siren.E' lies more than 4 records "
                                + "deep; bring it nearer to the top, or use Json",
                        "Siren.java:15: [P106] component 'next' of 'Siren.Node': record 'Siren.Node' lies inside "
                                + "itself; use Json for trees of any depth",
                        "Siren.java:22: [P106] field 'pair' of 'Siren': record 'Siren.Pair' has type parameters; "
                                + "write a record with the types that are meant");
    }

    @Test
    void anEnumHasConstantsOfDifferentWords() {
        assertThatPlugin(Siren.with("""
                    enum Tone { LOW, low }
                    enum Mood {}
                    /** How. */
                    @Field abstract Tone tone();
                    /** How. */
                    @Field abstract List<Mood> moods();
                """))
                .hasProblems(
                        "Siren.java:13: [P106] field 'tone' of 'Siren': 'LOW' and 'low' of enum 'Siren.Tone' are the "
                                + "same word in lower case; rename one",
                        "Siren.java:15: [P106] field 'moods' of 'Siren': enum 'Siren.Mood' has no constants; "
                                + "give it some, or use a String");
    }

    @Test
    void parametersAndResultsHaveKinds() {
        assertThatPlugin(Siren.with("""
                    /**
                     * Rings.
                     *
                     * @param rooms where
                     * @param start when
                     */
                    @Action public Set<String> ring(Set<String> rooms, Instant start) { return rooms; }
                """))
                .hasProblems(
                        "Siren.java:16: [P115] parameter 'rooms' of action 'ring' of 'Siren': as a parameter: type "
                                + "'java.util.Set<java.lang.String>' has no kind; use Incident, Instant, "
                                + ACTION_KINDS,
                        "Siren.java:16: [P115] action 'ring' of 'Siren': as a result: type "
                                + "'java.util.Set<java.lang.String>' has no kind; "
                                + "use void, Receipt, Request, Incident, Instant, " + ACTION_KINDS);
    }
}
