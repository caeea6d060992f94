/** Each kind of rule against published vectors and at its edges, through schemes as somebody would write them. */
package org.tiermark.rule;
