/** What an export is made of, as all checks see it: records of values, and the findings on them. */
@NullMarked
package org.bifolio.validate.export;

import org.jspecify.annotations.NullMarked;
