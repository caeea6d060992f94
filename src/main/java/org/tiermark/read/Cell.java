package org.tiermark.read;

import java.util.Optional;
import org.tiermark.problem.Origin;

/**
 * What a row of a small table says under a key.
 *
 * @param text without blanks around
 * @param origin where it stands
 */
record Cell(String text, Origin origin) {
    /** The cell of a key; empty where it is blank, or JSON's null. */
    static Optional<Cell> of(Node.Fields row, String key) {
        return row.get(key)
                .filter(node -> !(node instanceof Node.Nothing))
                .map(node -> new Cell(
                        node instanceof Node.Text text ? text.text().strip() : JsonText.line(node), node.origin()))
                .filter(cell -> !cell.text().isEmpty());
    }

    /** The text of a key; empty where it is blank. */
    static String text(Node.Fields row, String key) {
        return of(row, key).map(Cell::text).orElse("");
    }
}
