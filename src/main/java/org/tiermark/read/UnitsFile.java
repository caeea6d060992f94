package org.tiermark.read;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.tiermark.model.Dictionary;
import org.tiermark.model.State;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.TableProblem;
import org.tiermark.scheme.Scheme;
import org.tiermark.scheme.UnitScheme;

/**
 * Reads who is a unit: a CSV or JSON file with the scheme's key columns (or {@code id}), a name, aliases and the
 * attributes. Several aliases are parted by {@code ;}, {@code |} or {@code 、}. Limits are those of files of figures.
 *
 * <pre>{@code
 * id,name,aliases,group
 * u1,朝阳区,朝阳;CY,城区
 * }</pre>
 */
final class UnitsFile {
    private final Scheme scheme;
    private final UnitRegister register;
    private final Dictionary dictionary;
    private final Problems problems;

    UnitsFile(Scheme scheme, UnitRegister register, Dictionary dictionary, Problems problems) {
        this.scheme = scheme;
        this.register = register;
        this.dictionary = dictionary;
        this.problems = problems;
    }

    /** What the file holds; the register is closed with its units, unless they cannot be read. */
    Optional<FileReading.Outcome> read(Source source, List<Charset> named) {
        Problems own = new Problems();
        Optional<FileReading.Outcome> read = reading(scheme.units(), named, own).read(source, "units");
        if (read.isEmpty() && own.count(TableProblem.NO_HEADER) + own.count(TableProblem.NO_UNIT) > 0) {
            UnitScheme units = scheme.units();
            UnitScheme usual =
                    new UnitScheme(List.of(), units.name(), units.period(), units.attributes(), units.when());
            Problems second = new Problems();
            read = reading(usual, named, second).read(source, "units");
            own = read.isPresent() ? second : own;
        }
        problems.addAll(own);
        read.ifPresent(outcome -> {
            register(outcome.figures());
            register.close(source.name());
        });
        return read;
    }

    private FileReading reading(UnitScheme units, List<Charset> named, Problems own) {
        Catalogue attributes = Catalogue.of(withoutIndicators(), Headers.ALIASES);
        return new FileReading(units, attributes, register, dictionary, named, ReadOptions.AUTO, own);
    }

    private Scheme withoutIndicators() {
        return new Scheme(
                scheme.id(),
                scheme.version(),
                scheme.title(),
                scheme.period(),
                scheme.units(),
                scheme.tokens(),
                List.of(),
                scheme.peers(),
                scheme.root(),
                scheme.tiers(),
                scheme.rankings(),
                scheme.goals(),
                scheme.checks(),
                scheme.file());
    }

    private void register(FileFigures figures) {
        FileUnits units = figures.units();
        for (int code = 0; code < units.count(); code++) {
            if (!units.isTotal(code)) {
                int row = register.add(units.key(code), units.name(code));
                note(units.key(code), row, Origin.ofFile(figures.file()));
            }
        }
        for (int code = 0; code < units.count(); code++) {
            if (!units.isTotal(code) && !units.name(code).equals(units.key(code))) {
                note(units.name(code), register.add(units.key(code), ""), Origin.ofFile(figures.file()));
            }
        }
        figures.sheets().forEach(sheet -> aliases(sheet, units));
    }

    private void aliases(Sheet sheet, FileUnits units) {
        for (int column = 0; column < sheet.width(); column++) {
            for (int row = 0; sheet.quantity(column).kept() && row < sheet.rows(); row++) {
                if (sheet.column(column).state(row) == State.MEASURED) {
                    String all = dictionary.word(sheet.column(column).code(row));
                    int unit = register.add(units.key(sheet.unit(row)), "");
                    for (String alias : all.split("[;；|、]")) {
                        note(alias.strip(), unit, sheet.origin(row, column));
                    }
                }
            }
        }
    }

    /** Notes a text that means a unit; one that means another already is reported. */
    private void note(String text, int row, Origin origin) {
        if (!text.isEmpty() && register.alias(text, row) != row) {
            problems.add(Problem.of(TableProblem.DUPLICATE_UNIT, origin)
                    .with("unit", text)
                    .with("other", register.name(register.alias(text, row))));
        }
    }
}
