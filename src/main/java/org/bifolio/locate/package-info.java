/** Where each labelled field of a page stands; a page that is no article is told apart here. */
@NullMarked
package org.bifolio.locate;

import org.jspecify.annotations.NullMarked;
