/** What a schema does not ask: one class a question, about one value or about one record. */
@NullMarked
package org.bifolio.validate.rules;

import org.jspecify.annotations.NullMarked;
