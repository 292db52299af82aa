/** Signing in, and who may do what. */
@NullMarked
package org.probity.web.account;

import org.jspecify.annotations.NullMarked;
