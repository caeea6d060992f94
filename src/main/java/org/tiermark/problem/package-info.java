/** What can be wrong with what a user gives: problems with a code, a place, the value as read and the next action. */
package org.tiermark.problem;
