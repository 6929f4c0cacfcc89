/** The command line. The only package that knows picocli. */
@NullMarked
package org.bifolio.cli;

import org.jspecify.annotations.NullMarked;
