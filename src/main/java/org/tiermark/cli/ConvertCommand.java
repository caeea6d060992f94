package org.tiermark.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.tiermark.problem.Loaded;
import org.tiermark.problem.Wording;
import org.tiermark.read.Conversion;
import org.tiermark.read.Source;

/** {@code tiermark convert}: a JSON scheme as a CSV rule sheet, or a sheet as JSON. */
final class ConvertCommand implements Command {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Override
    public Wording summary() {
        return new Wording("turn a JSON scheme into a CSV rule sheet, or back", "把 JSON 方案转成 CSV 规则表，或转回");
    }

    @Override
    public List<Operand> operands() {
        return List.of(Operand.SCHEME);
    }

    @Override
    public List<Option> options() {
        return Option.PRINTING;
    }

    @Override
    public ExitCode run(Session session) throws IOException {
        Delivery delivery = new Delivery(session);
        Source source = session.source(session.arguments().operands().get(0));
        Loaded<String> converted = Conversion.convert(source, session.language());
        session.say(converted.problems(), new SchemeBackground(session, Optional.empty()));
        if (converted.value().isEmpty()) {
            return ExitCode.NOT_EVALUATED;
        }
        boolean sheet = !converted.value().get().startsWith("{");
        boolean marked = sheet && session.arguments().has(Option.OUTPUT);
        delivery.write((marked ? BYTE_ORDER_MARK : "") + converted.value().get());
        return ExitCode.OK;
    }
}
