/**
 * The command line. {@link org.tiermark.cli.Main} is the way in, {@link org.tiermark.cli.Commands} the list of
 * commands; a command reads its arguments, runs the pipeline and hands what came of it to a writer.
 */
package org.tiermark.cli;
