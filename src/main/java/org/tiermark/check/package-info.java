/** What can be said against a scheme before any figure is read, and against figures as a whole. */
package org.tiermark.check;
