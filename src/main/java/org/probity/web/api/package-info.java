/** The service for programs below /api/v1: screening, matching, reconciling, runs, health and figures. */
@NullMarked
package org.probity.web.api;

import org.jspecify.annotations.NullMarked;
