package org.tiermark.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.tiermark.problem.Language;
import org.tiermark.problem.Wording;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The help of the tool and of its commands; how a run ends is told in each. */
final class Help {
    private static final int WIDTH = 100;
    private static final int WIDEST_OPTION = 36;
    private static final Wording TOOL =
            new Wording("Scores, grades and ranks units by declared rules, and says why.", "按公开的规则计分、定级、排名，并说明每一分的来历。");
    private static final Wording USAGE = new Wording("Usage: ", "用法：");
    private static final Wording COMMANDS = new Wording("%nCommands:%n", "%n命令：%n");
    private static final Wording OPTIONS = new Wording("%nOptions:%n", "%n选项：%n");
    private static final Wording EXITS = new Wording("%nExit codes:%n", "%n退出码：%n");
    private static final Wording ARGUMENT_FILES = new Wording(
            "%n@FILE stands for the arguments in FILE. Each command has its own --help.",
            "%n@文件 表示从文件中读取参数。各命令另有 --help。");

    private Help() {}

    static String of(Syntax syntax, Language language) {
        CommandSpec spec = syntax.spec();
        spec.usageMessage().parameterListHeading("%n").optionListHeading("%n");
        return text(spec, language);
    }

    /** The help of the tool itself: all commands. */
    static String ofTool(Language language) {
        CommandSpec spec = CommandSpec.create().name("tiermark");
        spec.usageMessage()
                .customSynopsis("tiermark COMMAND [OPTIONS] ...")
                .description(TOOL.in(language))
                .commandListHeading(COMMANDS.in(language))
                .optionListHeading(OPTIONS.in(language))
                .footer(ARGUMENT_FILES.in(language));
        for (Commands one : Commands.values()) {
            CommandSpec called = CommandSpec.create();
            called.usageMessage().description(one.command().summary().in(language));
            spec.addSubcommand(one.word(), called);
        }
        for (Option option : new Option[] {Option.HELP, Option.VERSION}) {
            spec.addOption(OptionSpec.builder(option.names().toArray(new String[0]))
                    .type(boolean.class)
                    .description(option.help().in(language))
                    .build());
        }
        return text(spec, language);
    }

    private static String text(CommandSpec spec, Language language) {
        Map<Integer, String> codes = new TreeMap<>();
        for (ExitCode exit : ExitCode.values()) {
            codes.put(exit.code(), exit.meaning().in(language));
        }
        Map<String, String> listed = new LinkedHashMap<>();
        codes.forEach((code, meaning) -> listed.put("" + code, meaning));
        spec.usageMessage()
                .synopsisHeading(USAGE.in(language))
                .width(WIDTH)
                .longOptionsMaxWidth(WIDEST_OPTION)
                .sortOptions(false)
                .exitCodeListHeading(EXITS.in(language))
                .exitCodeList(listed);
        String usage = new CommandLine(spec).getUsageMessage(Ansi.OFF).replace(System.lineSeparator(), "\n");
        return usage.lines().map(String::stripTrailing).reduce("", (text, line) -> text + line + "\n");
    }
}
