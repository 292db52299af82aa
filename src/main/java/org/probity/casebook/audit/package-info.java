/** The audit trail: entries chained by their hashes, and checkpoints signed outside of the database. */
@NullMarked
package org.probity.casebook.audit;

import org.jspecify.annotations.NullMarked;
