package org.probity.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The columns, each "file.column", without which a derived fact cannot be made; on a component, those that would tell it
 * where it is not known. "a.b|c.d" where either will do.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface NeedsColumns {
    String[] value();
}
