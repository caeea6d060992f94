/** What a scheme says in formulas and conditions: a parser, a syntax tree, and the scope the tree asks for names. */
package org.tiermark.expression;
