package org.tiermark.problem;

/** What can be wrong with the rows and columns of figures. */
public enum TableProblem implements ProblemCode {
    NO_HEADER(
            "D101",
            Severity.ERROR,
            "no header is found in the first {rows} rows: none has the column \"{wanted}\" for the units{tried}",
            "name it so, or state units.key in the scheme; the first row has: {found}",
            "前 {rows} 行中没有表头：找不到单位列“{wanted}”{tried}",
            "请这样命名该列，或在方案中写明 units.key；第一行为：{found}"),
    NO_ROWS(
            "D102",
            Severity.ERROR,
            "there is a header but no row of figures",
            "send the figures",
            "只有表头，没有数据",
            "请提供数据"),
    DUPLICATE_COLUMN(
            "D103",
            Severity.ERROR,
            "\"{column}\" stands twice in the header, first at {other}",
            "keep one, or rename one",
            "表头中“{column}”出现两次（另一处 {other}）",
            "只保留一个或改名"),
    MISSING_COLUMN(
            "D104",
            Severity.ERROR,
            "the scheme uses \"{id}\", but no file has figures of it",
            "add a column called {names}; there are: {found}",
            "方案用到“{id}”，但没有任何文件提供",
            "请添加名为 {names} 的列；现有：{found}"),
    UNDECLARED_COLUMN(
            "D105",
            Severity.INFO,
            "\"{column}\" is nothing the scheme knows and was not read",
            "declare it as an indicator or attribute to use it",
            "方案中没有“{column}”，未读取",
            "如需使用，请在方案中声明"),
    NEAR_COLUMN(
            "D106",
            Severity.WARNING,
            "\"{column}\" is nothing the scheme knows and was not read",
            "{hint}",
            "方案中没有“{column}”，未读取",
            "{hint}"),
    TITLE_ROW(
            "D107",
            Severity.INFO,
            "this row outside the table was left out: \"{text}\"",
            "nothing to do if it is a title or a note",
            "表格之外的这一行未读取：“{text}”",
            "若为标题或附注则无需处理"),
    TOTALS_ROW(
            "D108",
            Severity.INFO,
            "the row \"{unit}\" is a total and was left out",
            "nothing to do if it is no unit",
            "“{unit}”是汇总行，未读取",
            "若不是参评单位则无需处理"),
    RAGGED_ROW(
            "D109",
            Severity.ERROR,
            "this row has {found} cells, the header has {wanted}",
            "give it {wanted}; a cell with a {delimiter} in it goes into quotes",
            "此行有 {found} 格，表头有 {wanted} 格",
            "请补齐为 {wanted} 格；含“{delimiter}”的格请加引号"),
    BAD_QUOTES(
            "D110",
            Severity.ERROR,
            "the quotes opened here do not close as they should",
            "close them; a quote inside quotes is written twice",
            "此处的引号没有正确闭合",
            "请闭合引号；引号内的引号须写两次"),
    ROW_TOO_LONG(
            "D111",
            Severity.ERROR,
            "a row of more than {limit} characters",
            "see whether a quote was left open",
            "一行超过 {limit} 个字符",
            "请检查是否有未闭合的引号"),
    TOO_MANY_COLUMNS(
            "D112",
            Severity.ERROR,
            "more than {limit} columns",
            "send them in several files",
            "超过 {limit} 列",
            "请分成几个文件"),
    NO_UNIT(
            "D113",
            Severity.ERROR,
            "this row names no unit",
            "write the unit in every row, also where cells were merged",
            "此行没有单位",
            "请在每一行写明单位（合并的单元格也要逐行填写）"),
    NO_PERIOD(
            "D114",
            Severity.ERROR,
            "this row of {unit} names no period",
            "write the period in every row, also where cells were merged",
            "{unit}的这一行没有周期",
            "请在每一行写明周期（合并的单元格也要逐行填写）"),
    PERIOD_UNSTATED(
            "D115",
            Severity.ERROR,
            "this file has no column \"{column}\", but other files have",
            "add it, or state period in the scheme",
            "此文件没有“{column}”列，而其他文件有",
            "请添加该列，或在方案中写明 period"),
    PERIODS_APART(
            "D116",
            Severity.ERROR,
            "the periods run from {first} to {last}, more than {limit}",
            "correct the one that is wrong",
            "周期从 {first} 到 {last}，超过 {limit} 期",
            "请更正写错的周期"),
    UNKNOWN_UNIT(
            "D117", Severity.ERROR, "\"{unit}\" is no unit of {file}", "{hint}", "“{unit}”不在 {file} 的单位之中", "{hint}"),
    REPEATED(
            "D118",
            Severity.WARNING,
            "{what} of {unit} stands here and, alike, at {other}",
            "keep one",
            "{unit}的 {what} 在此处和 {other} 重复且相同",
            "只保留一处"),
    CONFLICT(
            "D119",
            Severity.ERROR,
            "{what} of {unit} is {value} here but {otherValue} at {other}",
            "keep the one that is right",
            "{unit}的 {what} 在此处为 {value}，而在 {other} 为 {otherValue}",
            "请保留正确的一处"),
    NOT_A_ROW(
            "D120",
            Severity.ERROR,
            "this is {found}, not a row of figures",
            "write an object such as {\"unit\": \"u1\", \"x\": 1}",
            "这是{found}，不是一行数据",
            "请写成对象，例如 {\"unit\": \"u1\", \"x\": 1}"),
    NO_ROW_LIST(
            "D121",
            Severity.ERROR,
            "no list of rows is found",
            "write a list of objects, or {\"figures\": [ ... ]}",
            "没有找到数据行列表",
            "请写成对象列表，或 {\"figures\": [ … ]}"),
    DUPLICATE_UNIT(
            "D122",
            Severity.ERROR,
            "\"{unit}\" names two units, the other is {other}",
            "give each unit an id, a name and aliases of its own",
            "“{unit}”指两个单位（另一个是 {other}）",
            "请让每个单位的标识、名称和别名各不相同"),
    NORMALISED_PERIOD(
            "D123",
            Severity.INFO,
            "the period \"{text}\" was read as {period}",
            "write {period}",
            "周期“{text}”已读作 {period}",
            "请写 {period}"),
    UNKNOWN_KEPT(
            "D124",
            Severity.ERROR,
            "no file has the column \"{column}\" to keep",
            "{hint}",
            "没有任何文件含有要保留的列“{column}”",
            "{hint}"),
    DUPLICATE_KEY(
            "D131",
            Severity.ERROR,
            "the key \"{key}\" stands twice in this row",
            "keep one",
            "此行中键“{key}”出现两次",
            "只保留一个"),
    NO_KNOWN_COLUMN(
            "D132",
            Severity.ERROR,
            "no column but \"{unit}\" is one the scheme knows{tried}",
            "name them as the scheme does; there are: {found}",
            "除“{unit}”外，没有方案认识的列{tried}",
            "请按方案命名；现有：{found}"),
    MERGED_CELL(
            "D133",
            Severity.INFO,
            "the blank cell was read as {value}, as in the row above",
            "write it in every row to be sure",
            "空白格已按上一行读作 {value}",
            "建议逐行填写"),
    LOOK_ALIKE(
            "D134",
            Severity.WARNING,
            "\"{unit}\" and \"{other}\" at {place} look alike, but count as two units",
            "write them alike if they are one",
            "“{unit}”与 {place} 的“{other}”很相似，但按两个单位处理",
            "若为同一单位，请统一写法"),
    ONE_NAME(
            "D135",
            Severity.ERROR,
            "\"{unit}\" and \"{other}\" at {place} are one name in two spellings",
            "write it alike everywhere",
            "“{unit}”与 {place} 的“{other}”是同一名称的两种写法",
            "请统一写法"),
    MIXED_PERIODS(
            "D137",
            Severity.WARNING,
            "{first} and {other} are periods of different kinds, so which comes before which is a guess",
            "write all periods alike, as years, quarters (2022Q3) or months (2022-09)",
            "{first} 与 {other} 是不同种类的周期，先后次序只是推测",
            "请统一写成年、季度（2022Q3）或月（2022-09）"),
    PERIOD_GIVEN(
            "D138",
            Severity.INFO,
            "this file has no column \"{column}\", so only --period says that its figures are of {period}",
            "add it, so that the file says it itself",
            "此文件没有“{column}”列，只有 --period 说明其数据属于 {period}",
            "请添加该列，由文件自己说明"),
    LOST_CHARACTER(
            "D136",
            Severity.WARNING,
            "\"{text}\" holds U+FFFD, which stands for a character that was lost",
            "write it anew, or export the file again",
            "“{text}”含有 U+FFFD，即已丢失的字符",
            "请重新填写或重新导出文件");

    private final Entry entry;

    TableProblem(String code, Severity severity, String found, String fix, String foundZh, String fixZh) {
        entry = new Entry(code, severity, new Wording(found, foundZh), new Wording(fix, fixZh));
    }

    @Override
    public Entry entry() {
        return entry;
    }
}
