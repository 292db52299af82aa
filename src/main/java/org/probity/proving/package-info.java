/** Are the rules right? Scenarios written by auditors, run through the same door as everybody's data. */
@NullMarked
package org.probity.proving;

import org.jspecify.annotations.NullMarked;
