/** Evidence packs: one screening with all that it rests on, in a file that anybody can verify offline. */
@NullMarked
package org.probity.app.pack;

import org.jspecify.annotations.NullMarked;
