package org.tiermark.cli;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.tiermark.problem.Wording;
import org.tiermark.write.Format;

/** What options take. */
enum Value {
    /** Nothing: the option is there or not. */
    NOTHING(""),
    TEXT("TEXT"),
    UNIT("UNIT"),
    ITEM("ITEM"),
    GROUP("GROUP"),
    PERIOD("PERIOD"),
    COLUMN("COLUMN"),
    FILE("FILE"),
    COUNT("N"),
    AMOUNT("X"),
    SCORE("SCORE"),
    TIER("TIER"),
    CODES("CODES"),
    DATE("DATE"),
    ENCODING("NAME"),
    DELIMITER("CHAR"),
    REPORT("FORMAT=FILE"),
    ROWS("NAME=FILE"),
    FORMAT(Stream.of(Format.values()).map(Format::word).toList()),
    ORDER(List.of("rank", "input")),
    LEVEL(List.of("error", "warning", "info", "never")),
    LANGUAGE(List.of("zh", "en")),
    COLOR(List.of("auto", "always", "never"));

    private static final String PLAIN = "[0-9]{1,12}(\\.[0-9]{1,12})?";
    /** Longer numbers are not meant. */
    private static final int MOST_DIGITS = 9;

    private final String label;
    private final List<String> words;

    Value(String label) {
        this.label = label;
        this.words = List.of();
    }

    Value(List<String> words) {
        this.label = String.join("|", words);
        this.words = words;
    }

    /** What stands for it in help. */
    String label() {
        return label;
    }

    /** Whether this text is one. */
    boolean takes(String text) {
        if (!words.isEmpty()) {
            return words.contains(text);
        }
        return switch (this) {
            case COUNT -> text.matches("[1-9][0-9]*") && text.length() <= MOST_DIGITS;
            case AMOUNT -> text.matches(PLAIN);
            case SCORE -> text.matches("-?" + PLAIN);
            case CODES -> Sieve.known(text);
            case DATE -> Sieve.day(text).isPresent();
            case ENCODING -> text.equals("auto") || isCharset(text);
            case REPORT -> isReport(text);
            case ROWS -> text.indexOf('=') > 0 && text.indexOf('=') < text.length() - 1;
            case DELIMITER -> text.equals("tab") || text.equals("\\t") || isDelimiter(text);
            default -> !text.isEmpty();
        };
    }

    /** Stdout is no file: it holds one document. */
    private static boolean isReport(String text) {
        int at = text.indexOf('=');
        String file = text.substring(at + 1);
        return at > 0 && FORMAT.words.contains(text.substring(0, at)) && !file.isEmpty() && !file.equals(Session.STDIN);
    }

    private static boolean isCharset(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException noName) {
            return false;
        }
    }

    private static boolean isDelimiter(String text) {
        return text.length() == 1 && "\"\r\n".indexOf(text.charAt(0)) < 0 && !Character.isLetterOrDigit(text.charAt(0));
    }

    /** What would do. */
    Wording wanted() {
        if (!words.isEmpty()) {
            String all = String.join(", ", words.subList(0, words.size() - 1));
            String last = words.get(words.size() - 1);
            return new Wording(all + " or " + last, " " + all + " 或 " + last);
        }
        return switch (this) {
            case COUNT -> new Wording("a whole number from 1", "大于零的整数");
            case CODES ->
                new Wording(
                        "codes, their letters or names, parted by commas, such as V403,S or cliff",
                        "代码、字母或短名，以逗号分隔，如 V403,S 或 cliff");
            case DATE -> new Wording("a date such as 2023-03-31", " 2023-03-31 这样的日期");
            case AMOUNT, SCORE -> new Wording("a plain decimal such as 0.01", "普通小数，如 0.01");
            case ENCODING ->
                new Wording("auto, or an encoding such as UTF-8, GB18030 or Big5", " auto 或 UTF-8、GB18030、Big5 等编码");
            case REPORT ->
                new Wording(
                        "a format and a file, such as json=result.json; formats: " + String.join(", ", FORMAT.words),
                        "格式和文件，如 json=result.json；格式：" + String.join("、", FORMAT.words));
            case ROWS ->
                new Wording(
                        "what the scheme calls the rows, and a file, such as events=events.csv",
                        "方案中明细的名称和文件，如 events=events.csv");
            case DELIMITER ->
                new Wording(
                        "a sign that is no letter, digit or quote, such as \";\", or tab",
                        "字母、数字和引号以外的一个字符（如“;”），或 tab");
            default -> new Wording("something", "内容");
        };
    }
}
