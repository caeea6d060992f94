/** How files become figures: what each cell, row and encoding comes to, and what is said of those that cannot. */
package org.tiermark.read;
