/** What the stages say about an article: repairs that were made, findings that remain. */
@NullMarked
package org.bifolio.finding;

import org.jspecify.annotations.NullMarked;
