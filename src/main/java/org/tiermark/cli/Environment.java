package org.tiermark.cli;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.tiermark.problem.Language;

/**
 * What a run learns of its surroundings, and all of it.
 *
 * @param directory where relative names start
 * @param variables of the process, by name
 * @param terminals what stdout and stderr are
 * @param machine facts about the Java that runs this, by name; asked for only to be told
 */
public record Environment(
        File directory, Map<String, String> variables, Terminals terminals, Supplier<Map<String, String>> machine) {
    static final List<String> LOCALE = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    /**
     * Which streams go to a terminal.
     *
     * @param out whether stdout does
     * @param err whether stderr does
     */
    public record Terminals(boolean out, boolean err) {
        /** Neither. */
        public static final Terminals NONE = new Terminals(false, false);
    }

    /** Surroundings that say nothing but where relative names start. */
    public static Environment in(Path directory) {
        return new Environment(directory.toAbsolutePath().toFile(), Map.of(), Terminals.NONE, Map::of);
    }

    /** The language of the first locale variable that is set; English unless that says Chinese. */
    Language language() {
        for (String name : LOCALE) {
            String locale = variables.getOrDefault(name, "");
            if (!locale.isEmpty()) {
                return locale.startsWith("zh") ? Language.ZH : Language.EN;
            }
        }
        return Language.EN;
    }

    /** Whether colours are unwanted, or would be printed as rubbish. */
    boolean plain() {
        return !variables.getOrDefault("NO_COLOR", "").isEmpty()
                || variables.getOrDefault("TERM", "").equals("dumb");
    }
}
