/**
 * Files become values: schemes from JSON, figures from CSV and JSON, each with the problems met and their places.
 * {@link org.tiermark.read.SchemeReader}, {@link org.tiermark.read.FiguresReader} and
 * {@link org.tiermark.read.EarlierReader} are the ways in.
 */
package org.tiermark.read;
