package org.tiermark.problem;

/** What can be wrong with a file as a whole: it cannot be opened, decoded or used. */
public enum FileProblem implements ProblemCode {
    NOT_FOUND(
            "F101",
            Severity.ERROR,
            "there is no such file",
            "see that the name and the folder are right",
            "没有这个文件",
            "请检查文件名和路径"),
    NOT_ALLOWED(
            "F102", Severity.ERROR, "this file may not be read", "ask for permission to read it", "没有读取权限", "请取得读取权限"),
    UNREADABLE(
            "F103",
            Severity.ERROR,
            "this file cannot be read: {reason}",
            "see that it is a file, not a folder, and whole",
            "无法读取：{reason}",
            "请确认它是完整的文件而不是文件夹"),
    TOO_LARGE("F104", Severity.ERROR, "this file is larger than {limit}", "{hint}", "文件大于 {limit}", "{hint}"),
    EMPTY("F105", Severity.ERROR, "this file is empty", "send it with its header and rows", "文件为空", "请提供带表头和数据的文件"),
    UNDECODABLE(
            "F106",
            Severity.ERROR,
            "this is no text in any encoding tried: {tried}",
            "save it as UTF-8, or name its encoding with --encoding",
            "以下编码均无法解读：{tried}",
            "请另存为 UTF-8，或用 --encoding 指明编码"),
    GUESSED_ENCODING(
            "F107",
            Severity.INFO,
            "this is no UTF-8 and was read as {encoding}",
            "save it as UTF-8 to be sure",
            "文件不是 UTF-8，已按 {encoding} 读取",
            "建议另存为 UTF-8"),
    UNKNOWN_ENCODING(
            "F108",
            Severity.ERROR,
            "no encoding is called \"{encoding}\"",
            "write one such as UTF-8, GB18030 or Big5",
            "没有名为“{encoding}”的编码",
            "请写 UTF-8、GB18030、Big5 等"),
    BAD_JSON(
            "F109",
            Severity.ERROR,
            "this is not valid JSON: {reason}",
            "mend it here",
            "此处不是合法的 JSON：{reason}",
            "请在此处改正"),
    NO_RESULT(
            "F110",
            Severity.ERROR,
            "this is no saved result: {reason}",
            "give a file written by score with --report json=FILE",
            "这不是保存的结果：{reason}",
            "请给出 score --report json=文件 写出的文件"),
    BINARY(
            "F121",
            Severity.ERROR,
            "this is no text: there are NUL bytes in it",
            "export it as CSV in UTF-8; if it is UTF-16 without a byte order mark, name that with --encoding UTF-16LE",
            "这不是文本：含有 NUL 字节",
            "请导出为 UTF-8 的 CSV；若为不带标记的 UTF-16，请用 --encoding UTF-16LE 指明"),
    BAD_WORKBOOK(
            "F122",
            Severity.ERROR,
            "this is no sound XLSX workbook: {reason}",
            "save it anew, or as CSV",
            "这不是完好的 XLSX 工作簿：{reason}",
            "请重新保存，或另存为 CSV"),
    OLD_WORKBOOK(
            "F123",
            Severity.ERROR,
            "this is a workbook in the old format (.xls) or under a password",
            "save it as .xlsx without a password, or as CSV",
            "这是旧格式（.xls）或加了密码的工作簿",
            "请另存为不带密码的 .xlsx，或 CSV"),
    NO_SHEET(
            "F124",
            Severity.ERROR,
            "the workbook has no sheet \"{sheet}\" to read",
            "{hint}",
            "工作簿中没有可读的工作表“{sheet}”",
            "{hint}");

    private final Entry entry;

    FileProblem(String code, Severity severity, String found, String fix, String foundZh, String fixZh) {
        entry = new Entry(code, severity, new Wording(found, foundZh), new Wording(fix, fixZh));
    }

    @Override
    public Entry entry() {
        return entry;
    }

    /** What a file was decoded as, by the problems met in it. */
    public static String encoding(Problems met) {
        return met.list().stream()
                .filter(problem -> problem.code() == GUESSED_ENCODING)
                .map(guessed -> guessed.terms().get("encoding").en())
                .findFirst()
                .orElse("UTF-8");
    }
}
