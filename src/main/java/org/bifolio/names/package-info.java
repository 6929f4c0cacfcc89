/**
 * Names of people: Chinese characters and their readings, family and given name, which belong
 * together.
 */
@NullMarked
package org.bifolio.names;

import org.jspecify.annotations.NullMarked;
