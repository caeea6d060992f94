/** Whole runs of the program, each a folder under {@code src/test/resources/cases}, compared byte for byte. */
package org.tiermark.cases;
