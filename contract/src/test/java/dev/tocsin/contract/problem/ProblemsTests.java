package dev.tocsin.contract.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsTests {

    private static final Problem A = new Problem(Code.MISSING, "a", "is missing", "give it");
    private static final Problem B = new Problem(Code.UNKNOWN_KEY, "b", "is unknown", "remove it");

    @Test
    void areSortedHoweverTheyWereCollected() {
        Problems collected = Problems.collector()
                .add(B)
                .add(Code.MISSING, "a", "is missing", "give it")
                .toProblems();

        assertThat(collected).containsExactly(A, B);
        assertThat(collected).isEqualTo(Problems.of(A, B));
    }

    @Test
    void areCollectedFromOtherChecks() {
        Problems.Collector collector =
                Problems.collector().addAll(Problems.of(B)).addAll(List.of(A));

        assertThat(collector.isEmpty()).isFalse();
        assertThat(collector.toProblems().all()).containsExactly(A, B);
    }

    @Test
    void areNotChangedByWhatIsAddedLater() {
        Problems.Collector collector = Problems.collector().add(A);
        Problems problems = collector.toProblems();
        collector.add(B);
        List<Problem> list = new ArrayList<>(List.of(A));
        Problems copied = new Problems(list);
        list.clear();

        assertThat(problems).containsExactly(A);
        assertThat(copied).containsExactly(A);
        assertThatThrownBy(() -> problems.all().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void areRenderedOneALine() {
        assertThat(Problems.of(B, A)).hasToString("[P302] a: is missing; give it\n[P301] b: is unknown; remove it");
        assertThat(Problems.none()).hasToString("");
    }

    @Test
    void areThrownTogether() {
        assertThatThrownBy(Problems.of(B, A)::orThrow)
                .hasMessage("[P302] a: is missing; give it\n[P301] b: is unknown; remove it")
                .asInstanceOf(type(ProblemException.class))
                .satisfies(e -> {
                    assertThat(e.kind()).isEqualTo(ErrorKind.USER);
                    assertThat(e.problems()).containsExactly(A, B);
                });
    }

    @Test
    void areNotThrownWhenThereIsNone() {
        assertThat(Problems.none().isEmpty()).isTrue();
        assertThat(Problems.collector().isEmpty()).isTrue();
        assertThatCode(Problems.none()::orThrow).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProblemException(ErrorKind.BUG, Problems.none()))
                .withMessage("no problem to throw");
    }

    @Test
    void areNotThrownWhenTheyOnlyWarn() {
        Problem warning = new Problem(Code.DEPRECATED, "c", "is deprecated", "use d");

        assertThat(Problems.of(warning).hasErrors()).isFalse();
        assertThatCode(Problems.of(warning)::orThrow).doesNotThrowAnyException();
        assertThat(Problems.of(warning, A).hasErrors()).isTrue();
        assertThatThrownBy(Problems.of(warning, A)::orThrow)
                .hasMessage("[P302] a: is missing; give it\n[P313] c: is deprecated; use d");
    }

    @Test
    void areThrownOneByOneWithACause() {
        IOException cause = new IOException("disk");

        assertThat(ProblemException.of(A))
                .hasMessage("[P302] a: is missing; give it")
                .hasNoCause();
        assertThat(new ProblemException(ErrorKind.EXTERNAL, Problems.of(A), cause))
                .hasCause(cause);
    }

    @Test
    void leaveTheirMessageToASerializedException() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(ProblemException.of(A));
        }
        ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        ProblemException read = (ProblemException) in.readObject();

        assertThat(read).hasMessage("[P302] a: is missing; give it");
        assertThat(read.kind()).isEqualTo(ErrorKind.USER);
    }
}
