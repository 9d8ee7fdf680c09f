package dev.tocsin.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an abstract class that is no plugin itself and hands its group, fields and actions down to those that extend it.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PluginBase {
    /** The group of the plugins below, a slug; by default that of the next base. */
    String group() default "";
}
