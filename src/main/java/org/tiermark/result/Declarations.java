package org.tiermark.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tiermark.model.Column;
import org.tiermark.model.Rational;
import org.tiermark.problem.Origin;
import org.tiermark.result.Claim.Aspect;

/**
 * What units say of themselves, a declaration each, in file order. Claims are numbered from 0, those of a declaration
 * one after another. All is held in columns, so that a million declarations fit; a {@link Claim} is made when asked
 * for. Several threads may ask at once.
 *
 * @param file what places call the file
 * @param texts all texts, which columns name by their number
 * @param abouts what claims are about, which a column names by its number
 * @param rows a row a declaration
 * @param cells a row a claim
 */
public record Declarations(String file, List<String> texts, List<About> abouts, Rows rows, Cells cells) {
    /** Stands for the text of a plain decimal that can be told from its digits. */
    public static final int PLAIN = -1;

    /**
     * What a claim is about.
     *
     * @param aspect in general
     * @param id the item's or ranking's id; of a score and a tier empty
     */
    public record About(Aspect aspect, String id) {}

    /**
     * Declarations, column by column.
     *
     * @param units the text a unit is named by, its identifier or name
     * @param lines the line a declaration starts in
     * @param columns the code point in the line, or 0
     * @param ends the number of the first claim that is not its own any more
     */
    public record Rows(Column units, Column lines, Column columns, Column ends) {}

    /**
     * Claims, column by column.
     *
     * @param abouts what a claim is about
     * @param numbers the number meant, in points, or a rank; of a tier without meaning
     * @param decimals digits written after the point, 0 or more
     * @param texts as written, or {@link #PLAIN}
     * @param lines how many lines below the start of its declaration it stands
     * @param columns the code point in the line
     */
    public record Cells(Column abouts, Column numbers, Column decimals, Column texts, Column lines, Column columns) {}

    /** How many declarations. */
    public int count() {
        return rows.units().rows();
    }

    /** How many claims, of all. */
    public int claims() {
        return cells.abouts().rows();
    }

    /** A declaration's unit, by identifier or name, as written. */
    public String unit(int declaration) {
        return texts.get((int) rows.units().code(declaration));
    }

    /** Where a declaration starts. */
    public Origin origin(int declaration) {
        return new Origin(file, line(declaration), (int) rows.columns().code(declaration));
    }

    private int line(int declaration) {
        return (int) rows.lines().code(declaration);
    }

    /** The number of its first claim. */
    public int start(int declaration) {
        return declaration == 0 ? 0 : end(declaration - 1);
    }

    /** The number behind that of its last claim. */
    public int end(int declaration) {
        return (int) rows.ends().code(declaration);
    }

    /** What a claim is about. */
    public About about(int claim) {
        return abouts.get((int) cells.abouts().code(claim));
    }

    /** What a claim says, as written. */
    public String text(int claim) {
        int text = (int) cells.texts().code(claim);
        if (text != PLAIN) {
            return texts.get(text);
        }
        return number(claim).toDecimal().setScale(decimals(claim)).toPlainString();
    }

    /** The number of a claim that is of no tier. */
    public Rational number(int claim) {
        return cells.numbers().value(claim);
    }

    private int decimals(int claim) {
        return (int) cells.decimals().code(claim);
    }

    /** A claim of a declaration. */
    public Claim claim(int declaration, int claim) {
        About about = about(claim);
        Origin origin = new Origin(file, line(declaration) + (int) cells.lines().code(claim), (int)
                cells.columns().code(claim));
        Optional<Rational> number = about.aspect() == Aspect.TIER ? Optional.empty() : Optional.of(number(claim));
        return new Claim(about.aspect(), about.id(), text(claim), number, decimals(claim), origin);
    }

    /** All claims of a declaration. */
    public List<Claim> claims(int declaration) {
        List<Claim> claims = new ArrayList<>();
        for (int claim = start(declaration); claim < end(declaration); claim++) {
            claims.add(claim(declaration, claim));
        }
        return claims;
    }
}
