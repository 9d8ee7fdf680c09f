package dev.tocsin.cli.process;

import java.lang.reflect.Proxy;

/**
 * What the operating system asks of the process. The JDK has signals in {@code sun.misc} alone, of which javac warns in a way that
 * nothing suppresses; so they are called by name.
 */
public final class Signals {
    private Signals() {}

    /** Has an action begin to end the process when it is asked to, in place of its end at once. */
    public static void onEnd(Runnable action) {
        handle("TERM", action);
        handle("INT", action);
    }

    /** Does something when the process is asked to read its configuration again, as {@code kill -HUP} does. */
    public static void onReload(Runnable action) {
        handle("HUP", action);
    }

    private static void handle(String name, Runnable action) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object calling = Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, (_, _, _) -> {
                action.run();
                return null;
            });
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance(name), calling);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this Java has no signals: it lacks the module jdk.unsupported", e);
        }
    }
}
