package org.tiermark.result;

/**
 * What units declared of themselves, to be compared with what is computed.
 *
 * @param file as the user named it
 * @param encoding what it was decoded as
 * @param declarations a row each, in file order
 * @param decimals the most digits after the point, 0 or more, of any number of points in it: what it was rounded to
 */
public record Submission(String file, String encoding, Declarations declarations, int decimals) {}
