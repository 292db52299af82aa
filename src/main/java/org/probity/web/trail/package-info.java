/** The audit trail for those who answer for it: what was done, whether it is whole, and copies to keep elsewhere. */
@NullMarked
package org.probity.web.trail;

import org.jspecify.annotations.NullMarked;
