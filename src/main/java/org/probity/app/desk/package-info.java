/** One subject screened at a desk: what is typed into a form, laid over the mission's register. */
@NullMarked
package org.probity.app.desk;

import org.jspecify.annotations.NullMarked;
