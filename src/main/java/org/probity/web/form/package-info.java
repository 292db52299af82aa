/** What was typed into a form, and what is wrong with it. */
@NullMarked
package org.probity.web.form;

import org.jspecify.annotations.NullMarked;
