/** Where one English keyword ends and the next begins. */
@NullMarked
package org.bifolio.keywords;

import org.jspecify.annotations.NullMarked;
