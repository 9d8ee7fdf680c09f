package dev.tocsin.processor.compilation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** Marks what is no test where ecj compiles; the build leaves it out there. */
@Tag("under-javac-alone")
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface UnderJavacAlone {
    /** {@return why} */
    String value();
}
