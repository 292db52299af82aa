/** The auditor's pages: rules, limits, candidates, publications. */
@NullMarked
package org.probity.web.rules;

import org.jspecify.annotations.NullMarked;
