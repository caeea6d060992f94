package org.tiermark.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiermark.problem.Nearest;
import org.tiermark.problem.OptionProblem;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.ProblemCode;
import org.tiermark.problem.Wording;
import org.tiermark.rule.Kind;
import org.tiermark.rule.Rule;

/** {@code tiermark rule}: the page of a rule kind or of a problem code; without either, all there are. */
final class RuleCommand implements Command {
    private static final Operand TOPIC = new Operand(
            "KIND|CODE",
            new Wording("a rule kind such as deduct, or a problem code such as V403", "规则种类（如 deduct）或问题代码（如 V403）"),
            0,
            1);

    @Override
    public Wording summary() {
        return new Wording("print the page of a rule kind or a problem code", "查看规则种类或问题代码的说明");
    }

    @Override
    public List<Operand> operands() {
        return List.of(TOPIC);
    }

    @Override
    public List<Option> options() {
        return Option.PRINTING;
    }

    @Override
    public ExitCode run(Session session) throws IOException {
        List<String> operands = session.arguments().operands();
        Delivery delivery = new Delivery(session);
        RulePages pages = new RulePages(session.language());
        delivery.write(operands.isEmpty() ? pages.contents() : page(operands.get(0), pages));
        return ExitCode.OK;
    }

    private static String page(String topic, RulePages pages) {
        Optional<Class<?>> kind = kinds().filter(
                        type -> type.getAnnotation(Kind.class).name().equals(topic))
                .findFirst();
        if (kind.isPresent()) {
            return pages.of(kind.get().asSubclass(Rule.class));
        }
        List<String> known = new ArrayList<>(
                kinds().map(type -> type.getAnnotation(Kind.class).name()).toList());
        for (ProblemCode code : ProblemCode.all()) {
            if (code.code().equals(topic.toUpperCase(Locale.ROOT))) {
                return pages.of(code);
            }
            known.add(code.code());
        }
        throw UsageException.of(Problem.of(OptionProblem.UNKNOWN_NAME, Origin.ofFile(Commands.RULE.word()))
                .with("what", new Wording("rule kind or problem code", "规则种类或问题代码"))
                .with("name", topic)
                .with("hint", Nearest.hint(topic, known)));
    }

    /** The kinds, in the order of their register. */
    static Stream<Class<?>> kinds() {
        return Stream.of(Rule.class.getPermittedSubclasses());
    }
}
