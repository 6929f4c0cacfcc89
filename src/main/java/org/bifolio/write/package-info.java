/** How an article becomes bytes: Dublin Core, JATS, CSV, JSON. */
@NullMarked
package org.bifolio.write;

import org.jspecify.annotations.NullMarked;
