package org.tiermark.cli;

import java.io.IOException;
import java.util.List;
import org.tiermark.problem.Language;
import org.tiermark.problem.Wording;
import org.tiermark.write.Sink;

/**
 * What is said when tiermark itself fails.
 *
 * @param cause what was thrown
 * @param language of the report
 */
record Failure(Throwable cause, Language language) {
    private static final Wording BUG = new Wording(
            "tiermark: this is a bug of tiermark {version} ({cause}); please report it with the output of --debug",
            "tiermark：这是 tiermark {version} 自身的缺陷（{cause}）；请附上 --debug 的输出报告");
    private static final Wording MEMORY = new Wording(
            "tiermark: the memory given to Java does not suffice; give more with TIERMARK_JAVA_OPTS=-Xmx4g",
            "tiermark：Java 内存不足；请用 TIERMARK_JAVA_OPTS=-Xmx4g 增加");

    /** Says it on stderr, with a trace only where asked for. */
    ExitCode report(List<String> arguments, Sink err) {
        boolean memory = cause instanceof OutOfMemoryError;
        try {
            String text = (memory ? MEMORY : BUG).in(language);
            err.append(text.replace("{version}", Version.text()).replace("{cause}", name()));
            err.append('\n');
            if (arguments.contains(Option.DEBUG.longName())) {
                trace(cause, err);
            }
            return memory ? ExitCode.NOT_EVALUATED : ExitCode.BUG;
        } catch (UsageException full) {
            return ExitCode.BUG;
        } catch (IOException closed) {
            return ExitCode.BUG.or(ExitCode.BROKEN_PIPE);
        }
    }

    private String name() {
        return cause.getClass().getSimpleName();
    }

    private static void trace(Throwable thrown, Sink err) throws IOException {
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            err.append(at.toString()).append('\n');
            for (StackTraceElement element : at.getStackTrace()) {
                err.append("    at ").append(element.toString()).append('\n');
            }
        }
    }
}
