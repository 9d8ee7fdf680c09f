package dev.tocsin.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an abstract class a plugin: its {@link Field} accessors are the configuration, its {@link Action} methods what it
 * does, its Javadoc the description. The compiler writes the constructor, the builder, the contract and the registration.
 *
 * @since 0.1
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Plugin {
    /** The stable name, a slug such as {@code webhook}; by default the slug of the class name. */
    String value() default "";

    /** The group, a slug; by default the group of the nearest {@link PluginBase}, else {@code default}. */
    String group() default "";

    /** Other names under which the plugin is found. */
    String[] aliases() default {};

    /** The description, only where the class has no Javadoc. */
    String description() default "";
}
