/**
 * The output folder: what a run stages in it, what it knows of earlier runs, and how everything
 * changes over. No Spring here.
 */
@NullMarked
package org.bifolio.output;

import org.jspecify.annotations.NullMarked;
