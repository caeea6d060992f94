package org.tiermark.cli;

import org.tiermark.problem.Wording;

/**
 * An argument that is no option.
 *
 * @param label what stands for it in help
 * @param help what it is
 * @param needed how many there have to be, 0 or more
 * @param most how many there can be, as many or more
 */
record Operand(String label, Wording help, int needed, int most) {
    /** The scheme. */
    static final Operand SCHEME =
            new Operand("SCHEME", new Wording("the scheme, JSON or a CSV rule sheet", "考核方案（JSON，或 CSV 规则表）"), 1, 1);

    /** Figures, at least one file of them. */
    static final Operand FIGURES = new Operand(
            "FIGURES",
            new Wording("files of figures, CSV or JSON; - is stdin", "数据文件（CSV 或 JSON），- 为标准输入"),
            1,
            Integer.MAX_VALUE);

    /** The same operand where it can be left out. */
    Operand orNone() {
        return new Operand(label, help, 0, most);
    }

    /** As a synopsis shows it. */
    String synopsis() {
        String all = most > 1 ? label + "..." : label;
        return needed == 0 ? "[" + all + "]" : all;
    }
}
