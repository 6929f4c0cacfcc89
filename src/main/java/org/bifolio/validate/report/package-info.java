/** Tells the findings of many files: on a console, as JSON, as CSV or as a page for a browser. */
@NullMarked
package org.bifolio.validate.report;

import org.jspecify.annotations.NullMarked;
