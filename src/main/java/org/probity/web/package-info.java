/** The pages of the house: Javalin and jte live here. A request becomes a visit, an area answers it with a reply. */
@NullMarked
package org.probity.web;

import org.jspecify.annotations.NullMarked;
