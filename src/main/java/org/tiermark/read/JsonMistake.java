package org.tiermark.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import org.tiermark.problem.Wording;

/** Says in our words what the JSON parser found. */
final class JsonMistake {
    private JsonMistake() {}

    static Wording of(JsonProcessingException mistake, String text) {
        String message = mistake.getOriginalMessage();
        if (mistake instanceof StreamConstraintsException) {
            return message.contains("depth")
                    ? new Wording("more than " + Json.MOST_DEPTH + " levels", "嵌套超过 " + Json.MOST_DEPTH + " 层")
                    : new Wording("a number or text is too long", "数或文本过长");
        }
        if (mistake instanceof JsonEOFException) {
            return new Wording("the file ends before its brackets are closed", "文件在括号闭合之前结束");
        }
        String found = found(mistake, text);
        if (message.contains("was expecting double-quote to start field name")) {
            return new Wording("a key in double quotes is wanted, not " + found, "此处应为双引号中的键，而不是 " + found);
        }
        if (message.contains("was expecting comma")) {
            return new Wording("a comma or a closing bracket is missing before " + found, found + " 之前缺少逗号或右括号");
        }
        if (message.contains("was expecting a colon")) {
            return new Wording("a colon is missing before " + found, found + " 之前缺少冒号");
        }
        if (message.contains("Unexpected close marker")) {
            return new Wording(found + " does not close what was opened last", found + " 与最近的左括号不匹配");
        }
        if (message.contains("expected a value")
                || message.contains("expected a valid value")
                || message.contains("was expecting")) {
            return new Wording("a value is wanted, not " + found, "此处应为值，而不是 " + found);
        }
        return Wording.of(message.replaceAll("\\s+", " "));
    }

    private static String found(JsonProcessingException mistake, String text) {
        long at = mistake.getLocation() == null ? -1 : mistake.getLocation().getCharOffset();
        return at < 0 || at >= text.length() ? "this" : new String(Character.toChars(text.codePointAt((int) at)));
    }
}
