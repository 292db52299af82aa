/** The only room that knows Drools: loading, guarding, building, sessions, findings, catalogue. */
@NullMarked
package org.probity.rulebook;

import org.jspecify.annotations.NullMarked;
