/** One class a question about an article: a finding each, never a change. */
@NullMarked
package org.bifolio.check;

import org.jspecify.annotations.NullMarked;
