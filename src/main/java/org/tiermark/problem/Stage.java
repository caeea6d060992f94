package org.tiermark.problem;

/** Where in a run problems are met; the constant's name is the letter their codes begin with. */
public enum Stage {
    C("options", "命令行选项"),
    F("files and encodings", "文件与编码"),
    S("the scheme", "方案"),
    D("the structure of tables", "表格结构"),
    V("values of figures", "数据取值"),
    R("scoring and ranking", "计分与排名"),
    M("a submission that differs", "与申报不一致"),
    G("gates", "门槛"),
    W("ledger entries and the baseline", "台账与基线");

    private final Wording words;

    Stage(String en, String zh) {
        words = new Wording(en, zh);
    }

    /** What it is about. */
    public Wording words() {
        return words;
    }
}
