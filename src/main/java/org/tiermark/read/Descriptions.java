package org.tiermark.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the records of a scheme, and their components, say of themselves: the Javadoc of their sources, which are packed
 * into the jar so that a key is described in one place only.
 *
 * @param summary what the record is
 * @param components what each component is, by name
 */
record Descriptions(String summary, Map<String, String> components) {
    private static final Pattern PARAM = Pattern.compile("(?s)@param (\\w+)\\s+(.*?)(?=\\n@|\\z)");
    private static final Pattern TAG = Pattern.compile("\\{@\\w+ ([^}]*)}");

    /** Of a record or enum; empty texts where there is no source. */
    static Descriptions of(Class<?> type) {
        String comment = comment(type);
        Map<String, String> components = new LinkedHashMap<>();
        Matcher params = PARAM.matcher(comment);
        int end = comment.length();
        while (params.find()) {
            end = Math.min(end, params.start());
            components.put(params.group(1), plain(params.group(2)));
        }
        return new Descriptions(plain(comment.substring(0, end)), components);
    }

    /** What a component is; empty where nothing is said of it. */
    String of(String component) {
        return components.getOrDefault(component, "");
    }

    /** The comment before the type's declaration, its lines joined. */
    private static String comment(Class<?> type) {
        String source = source(type.getNestHost());
        Matcher declared = Pattern.compile("(?:record|enum|interface|class) " + type.getSimpleName() + "\\b")
                .matcher(source);
        int at = declared.find() ? declared.start() : 0;
        int end = source.lastIndexOf("*/", at);
        int begin = source.lastIndexOf("/**", end);
        return begin < 0
                ? ""
                : source.substring(begin + 3, end)
                        .replaceAll("(?m)^\\s*\\* ?", "")
                        .strip();
    }

    private static String source(Class<?> type) {
        String path = "/sources/" + type.getName().replace('.', '/') + ".java";
        try (InputStream in = type.getResourceAsStream(path)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String plain(String text) {
        return TAG.matcher(text).replaceAll("$1").replaceAll("\\s+", " ").strip();
    }
}
