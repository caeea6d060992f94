/** Lints, each with what sets it off and what does not. */
package org.tiermark.check;
