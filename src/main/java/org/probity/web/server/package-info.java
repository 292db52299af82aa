/** The server itself: what it listens to, whom it lets in, and what every reply carries. */
@NullMarked
package org.probity.web.server;

import org.jspecify.annotations.NullMarked;
