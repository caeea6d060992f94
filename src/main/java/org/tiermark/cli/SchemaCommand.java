package org.tiermark.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tiermark.problem.Nearest;
import org.tiermark.problem.OptionProblem;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Wording;
import org.tiermark.read.Schemas;
import org.tiermark.write.ResultSchema;

/** {@code tiermark schema}: the JSON Schema of a file tiermark reads or writes. */
final class SchemaCommand implements Command {
    /** The files that have one; the constant's name is what users type. */
    private enum Sort {
        SCHEME(Schemas::scheme),
        RESULT(ResultSchema::text),
        LEDGER(Schemas::ledger),
        SUBMISSION(Schemas::submission);

        private final Supplier<String> text;

        Sort(Supplier<String> text) {
            this.text = text;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final List<String> WORDS =
            Stream.of(Sort.values()).map(Sort::word).toList();

    private static final Operand SORT = new Operand(
            "FILE-KIND", new Wording("which: " + String.join(", ", WORDS), "哪一种：" + String.join("、", WORDS)), 1, 1);

    @Override
    public Wording summary() {
        return new Wording(
                "print the JSON Schema of a file that tiermark reads or writes", "输出 tiermark 所读写文件的 JSON Schema");
    }

    @Override
    public List<Operand> operands() {
        return List.of(SORT);
    }

    @Override
    public List<Option> options() {
        return Option.PRINTING;
    }

    @Override
    public ExitCode run(Session session) throws IOException {
        String wanted = session.arguments().operands().get(0);
        Sort sort = Stream.of(Sort.values())
                .filter(one -> one.word().equals(wanted))
                .findFirst()
                .orElseThrow(() ->
                        UsageException.of(Problem.of(OptionProblem.UNKNOWN_NAME, Origin.ofFile(Commands.SCHEMA.word()))
                                .with("what", new Wording("file with a schema", "有结构定义的文件"))
                                .with("name", wanted)
                                .with("hint", Nearest.hint(wanted, WORDS))));
        new Delivery(session).write(sort.text.get());
        return ExitCode.OK;
    }
}
