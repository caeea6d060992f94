package org.tiermark.read;

import java.util.List;
import java.util.Locale;

/** What the columns of units, names and periods are usually called, for schemes that do not say. */
final class Headers {
    static final List<String> UNIT = List.of(
            "unit", "id", "单位代码", "代码", "编码", "单位", "区县", "县区", "区市县", "地区", "区域", "县市区", "单位名称", "区县名称", "地区名称", "名称");
    static final List<String> NAME = List.of("name", "名称", "单位名称", "区县名称", "地区名称", "单位", "区县", "地区");
    static final List<String> PERIOD = List.of("period", "周期", "期间", "时期", "考核期", "年份", "年度", "年", "季度", "月份", "year");
    static final List<String> INDICATOR = List.of("indicator", "指标", "指标名称", "指标代码");
    static final List<String> VALUE = List.of("value", "数值", "值", "指标值", "figure");
    static final List<String> ALIASES = List.of("aliases", "别名", "简称", "曾用名");

    private static final String BLANKS = " \t\n\u000b\f\r";

    private Headers() {}

    /** A header without blanks and breaks, invisible characters and full-width forms, for comparing. */
    static String plain(String header) {
        return isPlain(header) ? header : withoutBlanks(Numbers.clean(header)).toLowerCase(Locale.ROOT);
    }

    /** Whether it holds nothing but ideographs and such ASCII as stays what it is, as most headers do. */
    private static boolean isPlain(String header) {
        for (int i = 0; i < header.length(); i++) {
            char character = header.charAt(i);
            boolean ascii = character > ' ' && character < 0x7f && character != '\'';
            boolean capital = character >= 'A' && character <= 'Z';
            if (!(ascii && !capital) && (character < '\u4e00' || character > '\u9fff')) {
                return false;
            }
        }
        return true;
    }

    /** A text as offices space and break it, {@code 合 计}, without the spaces. */
    static String withoutBlanks(String text) {
        if (text.indexOf(' ') < 0 && text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (BLANKS.indexOf(text.charAt(i)) < 0) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    /** The number of the first of some headers that is there; -1 where none is. */
    static int find(List<String> headers, List<String> wanted) {
        List<String> plain = headers.stream().map(Headers::plain).toList();
        for (String name : wanted) {
            int found = plain.indexOf(plain(name));
            if (found >= 0) {
                return found;
            }
        }
        return -1;
    }
}
