package dev.healing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of every value type: a public, documented builder; a hidden implementation; nothing left behind in class
 * files for the builds of those who embed us.
 */
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        implementationNestedInBuilder = true,
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
        overshadowImplementation = true,
        depluralize = true,
        // No default or derived attribute reads another one, so nobody needs guarding against going round in circles.
        unsafeDefaultAndDerived = true,
        allowedClasspathAnnotations = {Override.class})
@interface HealingStyle {}
