package org.tiermark.write;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The ways a result can be written, a line each; the constant's name is what users type. */
public enum Format {
    /** Aligned columns for people. */
    TABLE(new TableFormat()),
    /** One row a unit, or one an adjustment, for spreadsheets. */
    CSV(new CsvFormat()),
    /** Everything, for programs. */
    JSON(new JsonFormat()),
    /** A notice with its annex, for people. */
    MARKDOWN(new MarkdownFormat()),
    /** Workflow commands, for GitHub Actions. */
    GITHUB(new GithubFormat()),
    /** Problems, for code hosts. */
    SARIF(new SarifFormat()),
    /** Problems as tests, for CI servers. */
    JUNIT(new JunitFormat());

    private final ResultFormat writer;

    Format(ResultFormat writer) {
        this.writer = writer;
    }

    /** Who writes it. */
    public ResultFormat writer() {
        return writer;
    }

    /** What users call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format users call by this word. */
    public static Optional<Format> named(String word) {
        return Stream.of(values()).filter(format -> format.word().equals(word)).findFirst();
    }
}
