package org.tiermark.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tiermark.problem.Wording;

/** {@code tiermark doctor}: what Java, encoding, terminal and class-data archive it sees, and what is amiss. */
final class DoctorCommand implements Command {
    private static final Wording NONE = new Wording("not known", "未知");
    private static final Wording JAVA = new Wording(
            "{java.version} ({java.vendor}) in {java.home}, {memory} MiB at most, {processors} processors",
            "{java.version}（{java.vendor}），位于 {java.home}，内存上限 {memory} MiB，处理器 {processors} 个");
    private static final Wording FILES = new Wording(
            "told from each file: UTF-8, else GB18030; output is UTF-8", "逐个文件识别：先 UTF-8，再 GB18030；输出为 UTF-8");
    private static final Wording NAMES_LOST = new Wording(
            "{sun.jnu.encoding}: files with Chinese names cannot be opened; set LC_ALL=C.UTF-8",
            "{sun.jnu.encoding}：无法打开中文文件名；请设置 LC_ALL=C.UTF-8");
    private static final Wording NAMES = new Wording("{sun.jnu.encoding}", "{sun.jnu.encoding}");
    private static final Wording TERMINAL =
            new Wording("stdout {out}, stderr {err}, colours {colours}", "标准输出：{out}，标准错误：{err}，颜色：{colours}");
    private static final Wording ARCHIVE = new Wording("{archive}", "{archive}");
    private static final Wording NO_ARCHIVE =
            new Wording("none of tiermark's own ({java.vm.info})", "未使用（{java.vm.info}）");
    private static final Wording SPOKEN = new Wording("English, as {variables}", "中文，依据 {variables}");
    private static final Wording UNSET = new Wording("no locale is set", "未设置区域");
    private static final Wording YES = new Wording("yes", "是");
    private static final Wording NO = new Wording("no", "否");

    @Override
    public Wording summary() {
        return new Wording("say what Java, encoding, terminal and archive are seen", "检查 Java、编码、终端和类归档");
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
        Map<String, String> facts = session.environment().machine().get();
        boolean named = readsAllNames(facts.getOrDefault("sun.jnu.encoding", ""));
        Map<Wording, Wording> lines = new LinkedHashMap<>();
        lines.put(Wording.of("tiermark"), Wording.of(Version.text()));
        lines.put(Wording.of("Java"), JAVA);
        lines.put(new Wording("file names", "文件名编码"), named ? NAMES : NAMES_LOST);
        lines.put(new Wording("files", "文件编码"), FILES);
        lines.put(new Wording("language", "语言"), SPOKEN);
        lines.put(new Wording("terminal", "终端"), TERMINAL);
        lines.put(new Wording("archive", "类归档"), facts.containsKey("archive") ? ARCHIVE : NO_ARCHIVE);
        Map<String, Wording> terms = terms(session, facts);
        StringBuilder text = new StringBuilder();
        for (Map.Entry<Wording, Wording> line : lines.entrySet()) {
            text.append(line.getKey().in(session.language())).append(": ");
            text.append(line.getValue().fill(session.language(), terms)).append('\n');
        }
        new Delivery(session).write(text.toString());
        return named ? ExitCode.OK : ExitCode.FOUND;
    }

    private static boolean readsAllNames(String encoding) {
        return encoding.isEmpty() || encoding.startsWith("UTF") || encoding.startsWith("GB");
    }

    private static Map<String, Wording> terms(Session session, Map<String, String> facts) {
        Map<String, Wording> terms = new LinkedHashMap<>();
        for (String fact : Main.FACTS) {
            terms.put(fact, facts.containsKey(fact) ? Wording.of(facts.get(fact)) : NONE);
        }
        Environment environment = session.environment();
        terms.put("out", environment.terminals().out() ? YES : NO);
        terms.put("err", environment.terminals().err() ? YES : NO);
        terms.put("colours", environment.terminals().err() && !environment.plain() ? YES : NO);
        String set = Environment.LOCALE.stream()
                .filter(name -> !environment.variables().getOrDefault(name, "").isEmpty())
                .map(name -> name + "=" + environment.variables().get(name))
                .collect(Collectors.joining(" "));
        boolean asked = session.arguments().has(Option.LANG);
        terms.put("variables", asked ? Wording.of("--lang") : set.isEmpty() ? UNSET : Wording.of(set));
        return terms;
    }
}
