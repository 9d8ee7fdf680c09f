package dev.tocsin.server.journal;

import dev.tocsin.contract.problem.Problem;
import dev.tocsin.delivery.journal.Live;
import dev.tocsin.delivery.journal.Written;
import java.nio.file.Path;
import java.util.List;

/** Goes on with a script where the journal has it, without end, and prints the number of each batch that is durable. */
final class WritingProcess {
    private WritingProcess() {}

    /** Takes the data folder and the seed of the script. */
    public static void main(String[] arguments) throws InterruptedException {
        SqliteJournal journal = Samples.open(Path.of(arguments[0]));
        List<Live> live = journal.takeLive();
        Script script = new Script(Long.parseLong(arguments[1]));
        long number = Model.batches(live);
        for (long i = 0; i < number; i++) {
            script.next();
        }
        System.out.println(number);
        while (true) {
            long next = ++number;
            journal.write(script.next(), new Written() {
                @Override
                public void durable() {
                    System.out.println(next);
                }

                @Override
                public void failed(Problem why) {
                    System.out.println(why);
                }
            });
        }
    }
}
