/** A FINDING AS A PICTURE: who is tied to whom, drawn as SVG and told in sentences. It reads facts and decides nothing. */
@NullMarked
package org.probity.picture;

import org.jspecify.annotations.NullMarked;
