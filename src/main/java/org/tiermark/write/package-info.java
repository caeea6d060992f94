/**
 * Results as text: one class a format, behind {@link org.tiermark.write.ResultFormat}. Nothing is computed here but
 * sums of what is shown.
 */
package org.tiermark.write;
