package dev.tocsin.processor.compilation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor, which writes one class in the first round. */
@SupportedAnnotationTypes("*")
public final class Latecomer extends AbstractProcessor {
    private final String name;
    private final String source;
    private boolean isDone;

    /** Makes one that writes {@code source} as the class of that name. */
    public Latecomer(String name, String source) {
        this.name = name;
        this.source = source;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!isDone) {
            isDone = true;
            try (var file = processingEnv.getFiler().createSourceFile(name).openWriter()) {
                file.write(source);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
        return false;
    }
}
