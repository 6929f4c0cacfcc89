/** What a target of exports demands beyond the schema, as a cataloguer writes it down. */
@NullMarked
package org.bifolio.validate.profile;

import org.jspecify.annotations.NullMarked;
