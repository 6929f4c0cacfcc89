/** What DSpace's import of Simple Archive Format reads beside the metadata. */
@NullMarked
package org.bifolio.validate.dspace;

import org.jspecify.annotations.NullMarked;
