package org.tiermark.cli;

import java.util.List;
import java.util.Locale;
import org.tiermark.problem.Wording;

/** Every option there is, spelled once; a command names those it takes. */
enum Option {
    FORMAT(Value.FORMAT, "how the result is written (default: table)", "输出格式（默认 table）", "-f", "--format"),
    OUTPUT(Value.FILE, "write to FILE instead of stdout, whole or not at all", "写入文件而不是标准输出", "-o", "--output"),
    REPORT(
            Value.REPORT,
            "also write the result to a file; repeatable: json=FILE, sarif=FILE",
            "另写结果文件，可重复：json=文件、sarif=文件",
            "--report"),
    ORDER(Value.ORDER, "list units by rank (default) or as they came in", "按名次（默认）或按输入顺序列出", "--order"),
    TOP(Value.COUNT, "list only the first N places, ties included", "只列前 N 名（含并列）", "--top"),
    BOTTOM(Value.COUNT, "list only the last N places, ties included", "只列倒数 N 名（含并列）", "--bottom"),
    PERIOD(Value.PERIOD, "score this period (default: the scheme's, or the last)", "评定的周期（默认按方案，或最后一期）", "--period"),
    GROUP(Value.GROUP, "list only this group of the first ranking within groups", "只列该组（按第一个分组排名）", "--group"),
    UNIT(Value.UNIT, "only this unit, by identifier or name; repeatable", "只看该单位（标识或名称），可重复", "--unit"),
    ITEM(Value.ITEM, "only this item, by id or name", "只看该事项（标识或名称）", "--item"),
    PREVIOUS(Value.FILE, "show changes against this saved result (json)", "与已保存的结果（json）比较变化", "--previous"),
    UNITS(Value.FILE, "units with their names, aliases and attributes", "单位名单（名称、别名、属性）", "--units"),
    SUBMISSION(Value.FILE, "what units declare: points, scores, tiers, ranks", "申报文件（各项得分、总分、等级、名次）", "--submission"),
    TOLERANCE(
            Value.AMOUNT,
            "let points and scores differ by so much (default: half of the file's last digit)",
            "允许的分值差（默认为申报文件最末一位小数的一半）",
            "--tolerance"),
    LEDGER(Value.FILE, "decisions made by hand: adjustments, appeals, waived rules", "人工决定：调整、申诉、规则豁免", "--ledger"),
    BENCHMARKS(
            Value.FILE, "published means, control values, targets; repeatable", "公布的平均值、控制值、目标值，可重复", "--benchmarks"),
    ROWS(Value.ROWS, "rows of which a unit has several, such as events; repeatable", "一个单位有多行的明细（如事件），可重复", "--rows"),
    DETAIL(Value.NOTHING, "list every adjustment, not only the units", "逐条列出加减分", "--detail"),
    KEEP(Value.COLUMN, "carry this column of the figures through; repeatable", "原样带出数据中的该列，可重复", "--keep"),
    ENCODING(Value.ENCODING, "encoding of the inputs (default: auto)", "输入文件的编码（默认 auto）", "--encoding"),
    DELIMITER(Value.DELIMITER, "what separates cells of CSV (default: found out)", "CSV 的分隔符（默认自动识别）", "--delimiter"),
    FAIL_ON(Value.LEVEL, "exit 1 at this level or worse (default: error)", "有该级别或更严重的问题时退出码为 1（默认 error）", "--fail-on"),
    FAIL_UNDER(Value.SCORE, "fail where a listed unit scores less", "所列单位得分低于此值则不通过", "--fail-under"),
    FAIL_TIER(Value.TIER, "fail where a listed unit is of this tier or worse", "所列单位为该等级或更差则不通过", "--fail-tier"),
    FAIL_ON_GOAL(Value.NOTHING, "fail where a listed unit does not meet a goal", "所列单位有目标未达到则不通过", "--fail-on-goal"),
    SELECT(Value.CODES, "only these problems, such as V,S403; repeatable", "只看这些问题，如 V,S403，可重复", "--select"),
    IGNORE(Value.CODES, "not these problems; repeatable", "不看这些问题，可重复", "--ignore"),
    BASELINE(Value.FILE, "pass over the problems this file knows or accepts", "略过该文件中已知或已接受的问题", "--baseline"),
    WRITE_BASELINE(Value.FILE, "write the problems there are as known ones", "将现有问题写成基线文件", "--write-baseline"),
    AS_OF(Value.DATE, "the day that expiry is judged by", "判断是否到期所依据的日期", "--as-of"),
    ALLOW_PARTIAL(
            Value.NOTHING,
            "rank the rest where figures of units have errors; exits 1",
            "数据有错误的单位不排名，其余照排；退出码为 1",
            "--allow-partial"),
    MAX_PROBLEMS(
            Value.COUNT, "list at most N problems of a code (default: 10)", "每种问题最多列出 N 条（默认 10）", "--max-problems"),
    LANG(Value.LANGUAGE, "language of messages (default: as the locale says)", "语言（默认按系统区域设置）", "--lang"),
    COLOR(Value.COLOR, "colours in messages (default: auto, on a terminal)", "颜色（默认 auto，仅在终端）", "--color"),
    QUIET(Value.NOTHING, "say nothing but errors", "只报告错误", "-q", "--quiet"),
    VERBOSE(Value.NOTHING, "also say what was read and how", "同时说明读取情况", "-v", "--verbose"),
    DEBUG(Value.NOTHING, "print a trace if tiermark itself fails", "tiermark 自身出错时打印调用栈", "--debug"),
    HELP(Value.NOTHING, "print this help and exit", "显示帮助并退出", "-h", "--help"),
    VERSION(Value.NOTHING, "print the version and exit", "显示版本并退出", "-V", "--version");

    /** How inputs are read. */
    static final List<Option> READING = List.of(UNITS, BENCHMARKS, ROWS, LEDGER, ENCODING, DELIMITER);

    /** Where the result goes. */
    static final List<Option> WRITING = List.of(FORMAT, OUTPUT, REPORT);

    /** What a command says besides its result, and how it ends. */
    static final List<Option> TALKING = List.of(
            FAIL_ON,
            SELECT,
            IGNORE,
            BASELINE,
            WRITE_BASELINE,
            AS_OF,
            MAX_PROBLEMS,
            LANG,
            COLOR,
            QUIET,
            VERBOSE,
            DEBUG,
            HELP);

    /** What a command takes that only prints. */
    static final List<Option> PRINTING = List.of(OUTPUT, LANG, COLOR, QUIET, DEBUG, HELP);

    /** What makes a ranking fail. */
    static final List<Option> GATES = List.of(FAIL_UNDER, FAIL_TIER, FAIL_ON_GOAL);

    private static final List<Option> REPEATABLE =
            List.of(BENCHMARKS, ROWS, LEDGER, UNIT, KEEP, REPORT, SELECT, IGNORE);

    private final Value value;
    private final Wording help;
    private final List<String> names;

    Option(Value value, String en, String zh, String... names) {
        this.value = value;
        this.help = new Wording(en, zh);
        this.names = List.of(names);
    }

    Value value() {
        return value;
    }

    Wording help() {
        return help;
    }

    /** Its spellings, the long one last. */
    List<String> names() {
        return names;
    }

    /** Its long spelling. */
    String longName() {
        return names.get(names.size() - 1);
    }

    boolean repeatable() {
        return REPEATABLE.contains(this);
    }

    /** A word for what the value names, such as unit. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
