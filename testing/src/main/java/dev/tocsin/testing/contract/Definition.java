package dev.tocsin.testing.contract;

import dev.tocsin.api.delivery.Notifier;
import dev.tocsin.contract.problem.Code;
import java.lang.reflect.ParameterizedType;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out which plugin a test is about: the type argument of {@link NotifierContractTest} says it. */
final class Definition {
    private Definition() {}

    /** {@return the definition that a test is about} */
    static Class<?> of(Class<?> test) {
        return Stream.<Class<?>>iterate(test, each -> each != Object.class, Class::getSuperclass)
                .flatMap(each -> argument(each).stream())
                .findFirst()
                .orElseThrow(() -> new Fault(
                        Code.UNFIT_TEST,
                        "class '" + test.getName() + "'",
                        "it does not say which plugin it tests",
                        "let it extend 'NotifierContractTest<X>', where X is the class with '@Plugin'"));
    }

    private static Optional<Class<?>> argument(Class<?> type) {
        return type.getGenericSuperclass() instanceof ParameterizedType base
                        && base.getActualTypeArguments()[0] instanceof Class<?> argument
                        && Notifier.class.isAssignableFrom(argument)
                ? Optional.of(argument)
                : Optional.empty();
    }
}
