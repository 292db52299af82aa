/** Rules as Drools sees them: its executable model, built from plans, and the sessions that run it. */
@NullMarked
package org.probity.rulebook.network;

import org.jspecify.annotations.NullMarked;
