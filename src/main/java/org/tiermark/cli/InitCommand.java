package org.tiermark.cli;

import java.io.IOException;
import java.util.List;
import org.tiermark.problem.Language;
import org.tiermark.problem.Wording;

/** {@code tiermark init}: a scheme to start from; it names its schema, so that an editor completes and checks it. */
final class InitCommand implements Command {
    private static final Wording NEXT = new Wording(
            "its schema for editors: tiermark schema scheme -o scheme.schema.json",
            "编辑器使用的结构文件：tiermark schema scheme -o scheme.schema.json");

    @Override
    public Wording summary() {
        return new Wording("print a scheme to start from", "输出一份可供修改的方案样例");
    }

    @Override
    public List<Operand> operands() {
        return List.of();
    }

    @Override
    public List<Option> options() {
        return Option.PRINTING;
    }

    @Override
    public ExitCode run(Session session) throws IOException {
        Delivery delivery = new Delivery(session);
        delivery.refuseExisting();
        String language = session.language() == Language.ZH ? "zh" : "en";
        delivery.write(Packed.text("starter/" + language + ".json").orElseThrow());
        session.say(NEXT);
        return ExitCode.OK;
    }
}
