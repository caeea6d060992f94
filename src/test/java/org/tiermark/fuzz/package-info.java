/** Damaged inputs: what a run makes of them is right, or said to be wrong; never a trace, never a hang. */
package org.tiermark.fuzz;
