package org.probity.fact;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component that is no column: the US dollars of another component at the rate of a day. It is unknown when the
 * amount, its currency, the day or a rate is.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface InUsd {
    /** The component that holds the amount. */
    String amount();

    /** The component that holds the day, a date or a moment. */
    String on();
}
