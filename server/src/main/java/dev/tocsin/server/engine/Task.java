package dev.tocsin.server.engine;

import dev.tocsin.contract.problem.Problem;
import dev.tocsin.delivery.machine.Event;
import dev.tocsin.delivery.machine.Machine;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** What the engine's thread is to do next. */
sealed interface Task {
    /** Tells whoever waits for it that it is not done. */
    default void refuse(Problem why) {}

    /**
     * Tell the machine of an event.
     *
     * @param then looks at what came of it, before anything else happens
     * @param caller is told when that is durable
     */
    record Tell(Event event, Consumer<Machine> then, CompletableFuture<Void> caller) implements Task {
        static Tell of(Event event) {
            return of(event, machine -> {});
        }

        static Tell of(Event event, Consumer<Machine> then) {
            return new Tell(event, then, new CompletableFuture<>());
        }

        /** {@return whether somebody asks for it, who can be told that it is not done; else it has happened already} */
        boolean isWish() {
            return switch (event) {
                case Event.Posted _, Event.Silenced _, Event.Unsilenced _, Event.Cancelled _, Event.Replayed _ -> true;
                case Event.Ended _, Event.Woken _, Event.Halted _ -> false;
            };
        }

        @Override
        public void refuse(Problem why) {
            caller.completeExceptionally(Refusal.exception(why));
        }
    }

    /**
     * Answer a question about the machine, which changes nothing of it.
     *
     * @param caller is told what becomes of it
     */
    record Ask(Consumer<Machine> question, CompletableFuture<?> caller) implements Task {
        @Override
        public void refuse(Problem why) {
            caller.completeExceptionally(Refusal.exception(why));
        }
    }

    /**
     * Work by another setup.
     *
     * @param caller is told when that is durable
     */
    record Configure(Setup setup, CompletableFuture<Void> caller) implements Task {
        @Override
        public void refuse(Problem why) {
            caller.completeExceptionally(Refusal.exception(why));
        }
    }

    /** Go on: what was handed to the journal is durable. */
    record Kept() implements Task {}

    /** Stand still: what was handed to the journal could not be kept. */
    record Failed(Problem why) implements Task {}

    /** Come to an end, once all is kept. */
    record End() implements Task {}
}
