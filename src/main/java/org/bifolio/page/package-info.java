/** From bytes to text: where a page comes from, its charset, its layout. */
@NullMarked
package org.bifolio.page;

import org.jspecify.annotations.NullMarked;
