package org.tiermark.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.util.List;
import org.tiermark.problem.Wording;

/** Says in our words what the JSON parser found. */
final class JsonMistake {
    /**
     * A mistake the parser knows.
     *
     * @param part what its message holds
     * @param ours what is said instead; {@code {found}} is the character it stopped at
     */
    private record Saying(String part, Wording ours) {}

    /** The first whose part is in a message counts. */
    private static final List<Saying> SAYINGS = List.of(
            saying("Unexpected end-of-input", "the file ends before its brackets are closed", "文件在括号闭合之前结束"),
            saying("to start field name", "a key in double quotes is wanted, not {found}", "此处应为双引号中的键，而不是 {found}"),
            saying(
                    "was expecting comma",
                    "a comma or a closing bracket is missing before {found}",
                    "{found} 之前缺少逗号或右括号"),
            saying("was expecting a colon", "a colon is missing before {found}", "{found} 之前缺少冒号"),
            saying("Unexpected close marker", "{found} does not close what was opened last", "{found} 与最近的左括号不匹配"),
            saying("comment", "JSON has no comments", "JSON 中不能写注释"),
            saying("Non-standard token", "NaN and Infinity are no numbers", "NaN 和 Infinity 不是数"),
            saying("Leading zeroes", "a number has zeros in front", "数的前面有多余的 0"),
            saying("plus signs", "a number has a + in front", "数的前面有 +"),
            saying("numeric value", "a digit is missing in a number", "数中缺少数字"),
            saying("Illegal unquoted", "a text holds a line break or a control character", "文本中有换行或控制字符"),
            saying("escape", "a text holds a \\ with nothing behind it that JSON knows", "文本中 \\ 之后的写法不对"),
            saying("Illegal character", "a control character stands between the values", "值之间有控制字符"),
            saying("expected a value", "a value is wanted, not {found}", "此处应为值，而不是 {found}"),
            saying("expected a valid value", "a value is wanted, not {found}", "此处应为值，而不是 {found}"),
            saying("was expecting", "a value is wanted, not {found}", "此处应为值，而不是 {found}"));

    private static final Wording ANY = new Wording("{found} does not belong here", "此处不应有 {found}");

    private JsonMistake() {}

    private static Saying saying(String part, String en, String zh) {
        return new Saying(part, new Wording(en, zh));
    }

    static Wording of(JsonProcessingException mistake, String text) {
        String message = mistake.getOriginalMessage();
        if (mistake instanceof StreamConstraintsException) {
            return message.contains("depth")
                    ? new Wording("more than " + Json.MOST_DEPTH + " levels", "嵌套超过 " + Json.MOST_DEPTH + " 层")
                    : new Wording("a number or text is too long", "数或文本过长");
        }
        Wording ours = SAYINGS.stream()
                .filter(saying -> message.contains(saying.part()))
                .map(Saying::ours)
                .findFirst()
                .orElse(ANY);
        Wording found = found(mistake, text);
        return new Wording(ours.en().replace("{found}", found.en()), ours.zh().replace("{found}", found.zh()));
    }

    private static Wording found(JsonProcessingException mistake, String text) {
        long at = mistake.getLocation() == null ? -1 : mistake.getLocation().getCharOffset();
        return at < 0 || at >= text.length()
                ? new Wording("this", "这一字符")
                : Wording.of(new String(Character.toChars(text.codePointAt((int) at))));
    }
}
