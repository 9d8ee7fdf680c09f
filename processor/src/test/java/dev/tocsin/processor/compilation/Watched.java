package dev.tocsin.processor.compilation;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** A processor of ours under watch: it does what it always does, and each file that it writes is noted with its origins. */
public final class Watched extends AbstractProcessor {
    private final Processor processor;
    private final Map<String, List<String>> origins = new TreeMap<>();

    /** Watches a processor that has not begun yet. */
    public Watched(Processor processor) {
        this.processor = processor;
    }

    /** {@return the elements that each file names as its origins, by the name of the class or the path of the file} */
    public Map<String, List<String>> origins() {
        return origins;
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        Filer filer = watched(Filer.class, (proxy, method, arguments) -> {
            List<Object> all = new ArrayList<>(Arrays.asList(arguments));
            Element[] elements = (Element[]) all.remove(all.size() - 1);
            origins.put(
                    String.valueOf(all.get(all.size() - 1)),
                    Arrays.stream(elements).map(Element::toString).toList());
            return method.invoke(environment.getFiler(), arguments);
        });
        processor.init(watched(
                ProcessingEnvironment.class,
                (proxy, method, arguments) ->
                        method.getName().equals("getFiler") ? filer : method.invoke(environment, arguments)));
    }

    private static <T> T watched(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return handler.invoke(proxy, method, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return processor.getSupportedSourceVersion();
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // That is up to the processor under watch.
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return processor.process(annotations, round);
    }
}
