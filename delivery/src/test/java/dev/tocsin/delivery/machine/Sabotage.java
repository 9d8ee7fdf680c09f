package dev.tocsin.delivery.machine;

import dev.tocsin.delivery.group.Order;
import dev.tocsin.delivery.life.End;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;

/** A mistake that is planted in a machine, or in what is done for it, to see that a simulation finds it. */
@FunctionalInterface
interface Sabotage {
    Sabotage NONE = (machine, changes) -> changes;

    /** {@return what is done in place of what is to be done} */
    Changes spoil(Machine machine, Changes changes);

    /** {@return the mistake that some timer never fires} */
    static Sabotage droppedTimer(Random random) {
        return (machine, changes) -> {
            if (random.nextInt(50) == 0) {
                ((Queue<?>) inside(inside(inside(machine, "groups"), "timers"), "queue")).poll();
            }
            return changes;
        };
    }

    /** {@return the mistake that some attempt is made twice} */
    static Sabotage doubleSend(Random random) {
        return (machine, changes) -> {
            List<Order> orders = new ArrayList<>(changes.orders());
            if (!orders.isEmpty() && random.nextInt(20) == 0) {
                orders.add(orders.getLast());
            }
            return new Changes(changes.live(), changes.lives(), orders);
        };
    }

    /** {@return the mistake that the end of something waits until something newer has gone out} */
    static Sabotage reorderedResolve() {
        List<Order> late = new ArrayList<>();
        return (machine, changes) -> {
            List<Order> orders = new ArrayList<>(changes.orders());
            if (!orders.isEmpty()) {
                orders.addAll(late);
                late.clear();
            }
            changes.orders().stream()
                    .filter(order -> order.alerts().stream().anyMatch(alert -> alert.isResolvedAt(order.asOf())))
                    .forEach(late::add);
            return new Changes(changes.live(), changes.lives(), orders);
        };
    }

    /** {@return the mistake that a delivery that was cancelled is kept as if it were not} */
    static Sabotage unkeptCancel() {
        return (machine, changes) -> {
            boolean isCancel = changes.lives().stream()
                    .anyMatch(life -> life.end().orElseThrow().outcome() == End.Outcome.CANCELLED);
            return isCancel ? new Changes(List.of(), changes.lives(), changes.orders()) : changes;
        };
    }

    /** {@return the mistake that who is told in place of others does not hear what is over} */
    static Sabotage untoldEnd(String fallback) {
        return (machine, changes) -> {
            List<Order> orders = changes.orders().stream()
                    .filter(order -> !order.destination().equals(fallback)
                            || order.alerts().stream().noneMatch(alert -> alert.isResolvedAt(order.asOf())))
                    .toList();
            return new Changes(changes.live(), changes.lives(), orders);
        };
    }

    private static Object inside(Object owner, String name) {
        try {
            Field field = owner.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return field.get(owner);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the machine has changed; plant the mistake elsewhere", e);
        }
    }
}
