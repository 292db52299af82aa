/**
 * The vocabulary: every fact a rule may name, as a record. Column, YAML key and JSON key are the snake_case of the
 * record's component. Blank means unknown, never false.
 */
@NullMarked
package org.probity.fact;

import org.jspecify.annotations.NullMarked;
