/** Official lists to entries: one class a format, each bounded, streaming and without the network. */
@NullMarked
package org.probity.intake.lists;

import org.jspecify.annotations.NullMarked;
