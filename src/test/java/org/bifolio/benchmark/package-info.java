/** How fast Bifolio is and whether it survives being killed, on invented pages. */
@NullMarked
package org.bifolio.benchmark;

import org.jspecify.annotations.NullMarked;
