package dev.tocsin.testing.contract;

import dev.tocsin.api.delivery.Notifier;
import dev.tocsin.contract.problem.OneLine;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.testing.StatusReply;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/**
 * What every notifier keeps to, as a JUnit test. The author of a plugin extends it, says in the type argument which plugin is
 * meant, and gives it a valid configuration; each test that fails says what is wrong and what to do about it.
 *
 * <p>A test that takes longer than 30 seconds fails, one of the author's own in the same class too, unless it has a
 * {@link Timeout} of its own: so a plugin that blocks for ever is told apart from one that is slow.
 *
 * <p>Nothing leaves the machine: whatever address the configuration names, its calls end at an endpoint on loopback. The plugin
 * is found as production finds it, through its index.
 *
 * @param <N> the definition of the plugin: the class with {@code @Plugin}
 * @since 0.1
 */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
public abstract class NotifierContractTest<N extends Notifier> {
    /** For the test of a plugin. */
    protected NotifierContractTest() {}

    /**
     * Gives a valid configuration: values by the names of their fields, as {@code Registry.create} takes them. It holds a
     * value for every secret that there can be, of at least eight characters and found nowhere else, as the test looks for it.
     */
    protected abstract Map<String, ?> configuration();

    /**
     * Says what the target replies when it takes an incident: one reply for each request of the attempt. By default the first
     * that its rows say is taken, and that the plugin accepts.
     */
    protected List<StatusReply> acceptance() {
        return Acceptance.of(subject());
    }

    @Test
    final void theConfigurationIsValid() {
        subject().validate();
    }

    @Test
    final void theSchemaAcceptsTheConfiguration() {
        new SchemaCheck(subject()).acceptsTheConfiguration();
    }

    @TestFactory
    final Stream<DynamicTest> previewSendsNothing() {
        return each(Sample.ordinary(), new PreviewCheck(prompt())::sendsNothing);
    }

    @TestFactory
    final Stream<DynamicTest> previewShowsTheSameEachTime() {
        return each(Sample.ordinary(), new PreviewCheck(prompt())::showsTheSame);
    }

    @TestFactory
    final Stream<DynamicTest> deliverSendsWhatPreviewShowed() {
        return each(Sample.ordinary(), new PreviewCheck(prompt())::isWhatIsSent);
    }

    @TestFactory
    final Stream<DynamicTest> deliversEveryKindOfIncident() {
        return each(Sample.all(), new DeliveryCheck(prompt(), acceptance())::delivers);
    }

    @TestFactory
    final Stream<DynamicTest> understandsATargetThatDoesNotTakeIt() {
        return each(Misfortune.all(), new OutcomeCheck(prompt(), acceptance())::isUnderstood);
    }

    @TestFactory
    final Stream<DynamicTest> survivesAReplyThatIsGarbage() {
        return each(GarbageCheck.BODIES, new GarbageCheck(prompt())::isSurvived);
    }

    @Test
    final void oneDeliveryKeepsNoOtherOneWaiting() throws InterruptedException {
        new ParallelCheck(prompt(), acceptance()).keepsNobodyWaiting();
    }

    @Test
    final void anAttemptEndsWhereNobodyAnswers() {
        new AttemptCheck(prompt()).endsWhereNobodyAnswers();
    }

    @Test
    final void anAttemptTakesNoTimeOfItsOwn() {
        new AttemptCheck(prompt()).takesNoTimeOfItsOwn();
    }

    @Test
    final void asksItsTargetThroughTheTransportAlone() {
        new TransportCheck(prompt()).opensNoConnectionOfItsOwn();
    }

    @Test
    final void requestsKeepTheDeclaredLimits() {
        new LimitCheck(prompt(), acceptance()).isKept();
    }

    @Test
    final void repliesMeanWhatIsDeclared() {
        new ReplyCheck(prompt(), acceptance()).meansWhatIsDeclared();
    }

    @Test
    final void severityIsSaidInTheDeclaredWords() {
        new SeverityCheck(prompt()).saysItInTheTargetsWords();
    }

    @Test
    final void theDeclaredKeyTellsIncidentsApart() {
        new KeyCheck(prompt()).tellsIncidentsApart();
    }

    @Test
    final void theDeclaredIdTellsDeliveriesApart() {
        new KeyCheck(prompt()).tellsDeliveriesApart();
    }

    @Test
    final void aResolveIsSaidAsDeclared() {
        new ResolveCheck(prompt()).isSaidAsDeclared();
    }

    @Test
    final void whatIsKeptOfAnIncidentMakesNothingTwice() {
        new MemoryCheck(prompt(), acceptance()).makesNothingTwice();
    }

    @Test
    final void showsItsSecretsToItsTargetAlone() {
        new SecrecyCheck(prompt(), acceptance()).showsNoSecret();
        new MemoryCheck(prompt(), acceptance()).holdsNoSecret();
    }

    /** Waits for no plugin that blocks: the first check that it keeps waiting says so. */
    private Subject prompt() {
        Subject subject = subject();
        new AttemptCheck(subject).comesBack();
        return subject;
    }

    private Subject subject() {
        return Subject.of(Definition.of(getClass()), configuration());
    }

    private static <C> Stream<DynamicTest> each(List<C> cases, Consumer<C> check) {
        return cases.stream().map(each -> DynamicTest.dynamicTest(name(each), () -> check.accept(each)));
    }

    private static String name(Object each) {
        return OneLine.of(Quoted.of(each.toString()));
    }
}
