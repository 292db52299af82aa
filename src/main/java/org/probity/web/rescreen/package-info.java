/** Screening those on record again when lists, rules or records have changed. */
@NullMarked
package org.probity.web.rescreen;

import org.jspecify.annotations.NullMarked;
