package dev.tocsin.delivery.route;

/**
 * What a route is known by, in the tree that it is in and in the next one. As in Alertmanager's notification log, its place among the
 * others is no part of it: a file that is edited has the same routes as before, wherever they stand.
 *
 * @param key the matchers from the root down to the route
 * @param receiver the name of its receiver
 * @param ordinal how many routes of the same key and receiver come before it in the tree, each before those below it
 * @since 0.1
 */
public record RouteId(String key, String receiver, int ordinal) {}
