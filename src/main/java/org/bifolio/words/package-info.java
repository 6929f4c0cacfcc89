/** English words: a lexicon, and the glued words that it can part. */
@NullMarked
package org.bifolio.words;

import org.jspecify.annotations.NullMarked;
