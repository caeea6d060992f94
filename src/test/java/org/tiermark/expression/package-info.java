/** Expressions: what they are read as, what they come to, what is refused. */
package org.tiermark.expression;
