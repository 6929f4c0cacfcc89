/** The job: parts, staging, commit, assemble. The only package that knows Spring. */
@NullMarked
package org.bifolio.batch;

import org.jspecify.annotations.NullMarked;
