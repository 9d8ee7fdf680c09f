package dev.tocsin.benchmarks;

import dev.tocsin.api.generated.Definition;
import dev.tocsin.api.generated.Recorder;
import dev.tocsin.api.host.Host;
import dev.tocsin.contract.plugin.ActionContract;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;

/**
 * Records the calls of a {@link Gong} from outside, with the recorder that generated code uses. Each way is given its best
 * case: it knows the one action without looking it up, and hands on its array of arguments as it is.
 */
final class Recording implements InvocationHandler, MethodInterceptor {
    private final Gong gong = new Gong();
    private final Recorder recorder;
    private final ActionContract action;

    private Recording() {
        Definition definition = Definition.of(ChimePlugin.class, new ChimePlugin.Factory());
        recorder = Recorder.of(Host.ofDefaults(), definition);
        action = definition.action("ring");
    }

    /** {@return a gong behind a proxy of the JDK} */
    static Ringing jdkProxy() {
        Class<?>[] types = {Ringing.class};
        return (Ringing) Proxy.newProxyInstance(Ringing.class.getClassLoader(), types, new Recording());
    }

    /** {@return a gong behind Spring's proxy of an interface} */
    static Ringing springInterface() {
        return spring(false);
    }

    /** {@return a gong behind Spring's proxy of a class} */
    static Ringing springClass() {
        return spring(true);
    }

    private static Ringing spring(boolean ofClass) {
        Recording recording = new Recording();
        ProxyFactory factory = new ProxyFactory(recording.gong);
        factory.setProxyTargetClass(ofClass);
        factory.addAdvice(recording);
        return (Ringing) factory.getProxy();
    }

    @Override
    public Object invoke(Object proxy, Method method, @Nullable Object[] arguments) throws Throwable {
        Recorder.Call call = recorder.begin(action, arguments);
        try {
            Object result = method.invoke(gong, arguments);
            recorder.returned(call, result);
            return result;
        } catch (InvocationTargetException thrown) {
            recorder.threw(call, thrown.getTargetException());
            throw thrown.getTargetException();
        }
    }

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        Recorder.Call call = recorder.begin(action, invocation.getArguments());
        try {
            Object result = invocation.proceed();
            recorder.returned(call, result);
            return result;
        } catch (Throwable thrown) {
            recorder.threw(call, thrown);
            throw thrown;
        }
    }
}
