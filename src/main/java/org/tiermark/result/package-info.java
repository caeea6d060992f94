/** What comes of scoring: standings, goals, and the ledgers that explain every point. Names only, no rules. */
package org.tiermark.result;
