package org.tiermark.read;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.tiermark.model.Figures;
import org.tiermark.result.Input;
import org.tiermark.result.Result;

/**
 * What came of reading figures.
 *
 * @param figures the figures; a cell that could not be read is missing there
 * @param inputs the files, as they were read
 * @param kept columns carried through untouched, by header, a text for each row of the units
 * @param faulty rows of units with an error in their figures
 */
public record FiguresRead(Figures figures, List<Input> inputs, Map<String, Result.Texts> kept, BitSet faulty) {}
