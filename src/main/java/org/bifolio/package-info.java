/** Where the program starts: hands its arguments to the command line and exits with its status. */
@NullMarked
package org.bifolio;

import org.jspecify.annotations.NullMarked;
