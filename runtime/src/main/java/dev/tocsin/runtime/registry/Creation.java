package dev.tocsin.runtime.registry;

import dev.tocsin.api.generated.PluginFactory;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ErrorKind;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import java.util.function.Supplier;

/**
 * Runs code of a plugin that nobody has tried before: loads its factory, makes an instance. The one place of reflection, on
 * nothing but the public constructor of the factory that the contract names.
 */
final class Creation {
    private Creation() {}

    /**
     * Loads a factory.
     *
     * @throws ProblemException if it cannot be loaded
     */
    static PluginFactory load(String place, String factory, ClassLoader loader) {
        try {
            return Class.forName(factory, true, loader)
                    .asSubclass(PluginFactory.class)
                    .getConstructor()
                    .newInstance();
        } catch (IllegalAccessException hidden) {
            throw unusable(place, factory, "let its module export the package", hidden);
        } catch (ReflectiveOperationException | LinkageError | ClassCastException unfit) {
            String fix = "put its jar and what it needs on the class path, in versions that fit";
            throw unusable(place, factory, fix, unfit);
        }
    }

    private static ProblemException unusable(String place, String factory, String fix, Throwable cause) {
        String why = cause.getClass().getName();
        return failed(place, "its class '" + factory + "' cannot be used (" + why + ")", fix, cause);
    }

    /**
     * Makes something of a plugin.
     *
     * @throws ProblemException if the plugin throws; its own message may hold a secret and is left to the cause
     */
    static <T> T of(Supplier<String> place, Supplier<T> code) {
        try {
            return code.get();
        } catch (ProblemException told) {
            throw told;
        } catch (RuntimeException | Error thrown) {
            throw failed(
                    place.get(),
                    "it threw " + thrown.getClass().getName() + " while it was created",
                    "look at the cause; it is a mistake in the plugin, or something that it needs is missing",
                    thrown);
        }
    }

    private static ProblemException failed(String place, String message, String fix, Throwable cause) {
        Problem problem = new Problem(Code.NOT_CREATED, place, message, fix);
        return new ProblemException(ErrorKind.BUG, Problems.of(problem), cause);
    }
}
