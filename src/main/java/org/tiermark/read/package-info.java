/**
 * Files become values: schemes from JSON or a rule sheet, figures from CSV, JSON and workbooks, each with the problems
 * met and their places. The ways in are the public readers: {@link org.tiermark.read.SchemeReader},
 * {@link org.tiermark.read.FiguresReader} and one for each other file a run may be given.
 */
package org.tiermark.read;
