/**
 * The kinds of rules: what makes points of a value, and what moves them. {@link org.tiermark.rule.Rule} permits them
 * all; a new kind is its file and its name there.
 */
package org.tiermark.rule;
