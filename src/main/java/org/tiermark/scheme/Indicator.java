package org.tiermark.scheme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Type;
import org.tiermark.model.Direction;
import org.tiermark.model.Interval;
import org.tiermark.model.Rounding;
import org.tiermark.model.State;
import org.tiermark.problem.Origin;
import org.tiermark.problem.UnsoundException;

/**
 * What is measured.
 *
 * @param id its name in expressions
 * @param name its name for people
 * @param aliases other headers its column may have
 * @param columns the columns of a panel, such as judges, each a figure of its own; empty: one column, by id, name or
 *     alias
 * @param measure what it is counted in: %, 起, 万元; empty where nothing is stated
 * @param range the figures that can be, in its measure
 * @param integer whether only whole figures can be
 * @param values the words allowed; stated for a text
 * @param direction which figures are better
 * @param owner the department that answers for it
 * @param source the clause its target comes from
 * @param rows the file of rows it is a column of, or with a formula is made of; empty: units have one figure each
 * @param once the column of those rows whose texts count once: of rows alike in it only the one with the largest amount
 * @param formula what it is derived from, instead of being read
 * @param round how its figures are rounded, read or derived
 * @param tokens what stands for which missing state in this column
 * @param origin where it stands in the scheme
 */
public record Indicator(
        String id,
        String name,
        List<String> aliases,
        List<String> columns,
        String measure,
        Optional<Interval> range,
        boolean integer,
        Optional<List<String>> values,
        Optional<Direction> direction,
        String owner,
        String source,
        String rows,
        Optional<String> once,
        Optional<Expression> formula,
        Optional<Rounding> round,
        Map<String, State> tokens,
        Origin origin) {

    /** A panel is read, not derived. */
    public Indicator {
        columns = List.copyOf(columns);
        if (!columns.isEmpty() && formula.isPresent()) {
            throw new UnsoundException(
                    "an indicator is read from columns or derived by a formula, not both; drop one of them",
                    "指标或从 columns 读取，或由 formula 计算，不能兼有；应去掉其中之一");
        }
        if (!columns.isEmpty() && !rows.isEmpty()) {
            throw new UnsoundException(
                    "a panel has its columns in the figures, not in rows; drop one of them",
                    "columns 是数据文件中的列，不能用于 rows；应去掉其中之一");
        }
        if (once.isPresent() && (rows.isEmpty() || formula.isEmpty())) {
            throw new UnsoundException(
                    "once needs rows and a formula that counts them", "once 须与 rows 及汇总这些行的 formula 一起使用");
        }
    }

    /** The ids its figures are kept under: its own, or one for each column of a panel; none for a column of rows. */
    public List<String> figures() {
        if (isOfRows()) {
            return List.of();
        }
        return columns.isEmpty()
                ? List.of(id)
                : columns.stream().map(column -> id + "/" + column).toList();
    }

    /** Whether it is a column of rows, of which a unit has several. */
    public boolean isOfRows() {
        return !rows.isEmpty() && formula.isEmpty();
    }

    /** Whether figures are texts or numbers. */
    public Type type() {
        return values.isPresent() ? Type.TEXT : Type.NUMBER;
    }

    /** Whether figures may be written with a percent sign. */
    public boolean isPercentage() {
        return measure.equals("%");
    }

    /** The name for people; the id where none is stated. */
    public String label() {
        return name.isEmpty() ? id : name;
    }
}
