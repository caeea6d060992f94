/** What units declare, against what is computed: every planted error is found, with what it goes back to. */
package org.tiermark.verify;
