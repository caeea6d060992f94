/** The commands of the documentation, run as they stand there; what they print must be what is shown. */
package org.tiermark.docs;
