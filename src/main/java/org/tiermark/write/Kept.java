package org.tiermark.write;

import org.tiermark.result.Result.Texts;

/**
 * A column of the figures carried through untouched.
 *
 * @param header its header
 * @param texts its text for each unit
 */
public record Kept(String header, Texts texts) {}
