package dev.tocsin.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a public or protected method a callable of the plugin: it can be invoked by name, and each call is recorded, those
 * from inside the plugin too. The Javadoc is the description.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Action {
    /** The description, only where the method has no Javadoc. */
    String description() default "";
}
