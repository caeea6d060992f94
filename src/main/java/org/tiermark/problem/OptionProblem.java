package org.tiermark.problem;

/** What can be wrong with a command line. */
public enum OptionProblem implements ProblemCode {
    UNKNOWN_OPTION("C101", Severity.ERROR, "no option is called \"{option}\"", "{hint}", "没有名为“{option}”的选项", "{hint}"),
    UNKNOWN_COMMAND(
            "C102", Severity.ERROR, "no command is called \"{command}\"", "{hint}", "没有名为“{command}”的命令", "{hint}"),
    BAD_VALUE("C103", Severity.ERROR, "\"{value}\" does not do here", "write {wanted}", "“{value}”不可用", "请写{wanted}"),
    NO_VALUE("C104", Severity.ERROR, "a value is missing", "write {option}={label}", "缺少取值", "请写 {option}={label}"),
    GIVEN_TWICE("C105", Severity.ERROR, "it is given {count} times", "keep one", "给出了 {count} 次", "只保留一个"),
    NO_OPERAND("C106", Severity.ERROR, "{operand} is missing", "write {synopsis}", "缺少 {operand}", "请写 {synopsis}"),
    NO_OPTION(
            "C107",
            Severity.ERROR,
            "{command} needs this option",
            "write {option}={label}",
            "{command} 需要这个选项",
            "请写 {option}={label}"),
    BAD_ARGUMENT_FILE(
            "C108",
            Severity.ERROR,
            "the arguments in this file cannot be read: {reason}",
            "see that it is there and is UTF-8; an argument that starts with @ is written @@",
            "无法读取此文件中的参数：{reason}",
            "请确认文件存在且为 UTF-8；以 @ 开头的参数请写成 @@"),
    STDIN_TWICE(
            "C109",
            Severity.ERROR,
            "standard input is named {count} times, but can be read only once",
            "name files for the others",
            "标准输入被引用 {count} 次，但只能读取一次",
            "其余的请改用文件"),
    UNKNOWN_NAME("C110", Severity.ERROR, "no {what} is called \"{name}\"", "{hint}", "没有名为“{name}”的{what}", "{hint}"),
    NO_GROUPS(
            "C111",
            Severity.ERROR,
            "the scheme ranks within no group",
            "state within in one of its rankings",
            "方案没有分组排名",
            "请在某个排名中写明 within"),
    CANNOT_WRITE(
            "C112",
            Severity.ERROR,
            "\"{file}\" cannot be written: {reason}",
            "name a file in a folder that is there, may be written to and has room",
            "无法写入“{file}”：{reason}",
            "请指定已有、可写且有余量的文件夹中的文件"),
    OVERWRITES(
            "C113",
            Severity.ERROR,
            "\"{file}\" is read by this run and would be overwritten",
            "name another file",
            "“{file}”是本次要读取的文件，会被覆盖",
            "请另取文件名"),
    CONTRADICTION("C114", Severity.ERROR, "it contradicts {other}", "keep one of the two", "与 {other} 矛盾", "两者只留其一"),
    WRITTEN_TWICE(
            "C115",
            Severity.ERROR,
            "\"{file}\" would be written twice",
            "name another file",
            "“{file}”会被写入两次",
            "请另取文件名"),
    NAMED_TWICE("C116", Severity.ERROR, "\"{file}\" is named twice", "name it once", "“{file}”被指定了两次", "请只写一次"),
    NO_GOALS(
            "C117",
            Severity.ERROR,
            "the scheme states no goals to meet",
            "state goals in it, or drop the option",
            "方案没有写明目标",
            "请在方案中写明 goals，或去掉该选项"),
    TOO_MANY_OPERANDS(
            "C131",
            Severity.ERROR,
            "at most {most} such arguments can be given, not {count}",
            "write {synopsis}",
            "这类参数最多 {most} 个，给出了 {count} 个",
            "请写 {synopsis}"),
    EXISTS(
            "C132",
            Severity.ERROR,
            "\"{file}\" is there already and is not overwritten",
            "name another file, or remove it first",
            "“{file}”已存在，不会被覆盖",
            "请另取文件名，或先移走原文件"),
    PASSED_OVER("C133", Severity.INFO, "problems passed over: {count}", "", "略过的问题：{count} 个", "");

    private final Entry entry;

    OptionProblem(String code, Severity severity, String found, String fix, String foundZh, String fixZh) {
        entry = new Entry(code, severity, new Wording(found, foundZh), new Wording(fix, fixZh));
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
