/** The shell header of the packaged file. */
package org.tiermark.launcher;
