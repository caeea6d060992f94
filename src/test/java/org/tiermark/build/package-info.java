/** What the build does to compiled classes before they are packed. */
package org.tiermark.build;
