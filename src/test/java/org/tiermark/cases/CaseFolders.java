package org.tiermark.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tree of all cases: a folder with a {@code command} is a case, any other folder holds folders and nothing else.
 *
 * @param root the folder under which they stand
 */
record CaseFolders(Path root) {

    /** Every case, in the order of names. */
    List<GoldenCase> cases() throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path -> path.endsWith("command"))
                    .map(Path::getParent)
                    .map(folder -> new GoldenCase(root.relativize(folder).toString(), folder))
                    .sorted((left, right) -> left.name().compareTo(right.name()))
                    .toList();
        }
    }

    /** What belongs to no case: a file outside of one, an empty folder, an input that nothing mentions. */
    List<String> strays() throws IOException {
        List<String> strays = new ArrayList<>();
        collect(root, strays);
        return strays;
    }

    private void collect(Path folder, List<String> strays) throws IOException {
        String name = root.relativize(folder).toString();
        if (Files.exists(folder.resolve("command"))) {
            new GoldenCase(name, folder).strays().forEach(stray -> strays.add(name + "/" + stray));
            return;
        }
        List<Path> entries = entries(folder);
        if (entries.isEmpty()) {
            strays.add(name + "/");
        }
        for (Path entry : entries) {
            if (Files.isDirectory(entry)) {
                collect(entry, strays);
            } else {
                strays.add(root.relativize(entry).toString());
            }
        }
    }

    /** All files below a folder, however deep. */
    static SortedSet<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Copies files and folders, with all that is in them. */
    static void copy(List<Path> sources, Path target) throws IOException {
        Files.createDirectories(target);
        for (Path source : sources) {
            Path copy = target.resolve(source.getFileName().toString());
            if (Files.isDirectory(source)) {
                copy(entries(source), copy);
            } else {
                Files.copy(source, copy);
            }
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }
}
