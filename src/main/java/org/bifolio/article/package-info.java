/** The clean article: records only, no behaviour beyond what keeps a value true. */
@NullMarked
package org.bifolio.article;

import org.jspecify.annotations.NullMarked;
