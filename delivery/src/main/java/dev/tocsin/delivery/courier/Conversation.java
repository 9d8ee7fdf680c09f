package dev.tocsin.delivery.courier;

/**
 * All that one notifier says of one incident, from its first state to its end.
 *
 * @param incident the key of the incident
 * @param receiver the name of the receiver
 * @param notifier which notifier of the receiver it is
 */
record Conversation(String incident, String receiver, Object notifier) {
    static Conversation of(Errand errand) {
        return new Conversation(errand.incident().key(), errand.receiver(), errand.notifier());
    }
}
