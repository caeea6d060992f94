package org.tiermark.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Runs the usual commands on a packed example and shows nothing of it. The launcher has Java note which classes that
 * takes, and keeps them in the archive later runs start from.
 */
public final class Rehearsal {
    private static final String SUFFIX = ".class";
    private static final String SCHEME = "scheme.json";
    private static final String FIGURES = "figures.csv";
    /** What is run; each comes to its end. */
    static final List<List<String>> COMMANDS = List.of(
            List.of("--version"),
            List.of("score", SCHEME, FIGURES),
            List.of("score", SCHEME, FIGURES, "-f", "csv", "--order", "input", "-o", "scores.csv"),
            List.of("score", SCHEME, FIGURES, "-f", "json", "--detail"),
            List.of("check", SCHEME, FIGURES, "-v"),
            List.of("explain", SCHEME, FIGURES, "--unit", "银杏区"));

    private Rehearsal() {}

    /** Runs them all in a folder of its own. */
    public static void main(String[] none) throws IOException, ClassNotFoundException {
        Main.ready().await();
        Path folder = Files.createTempDirectory("tiermark");
        try {
            for (String file : List.of(SCHEME, FIGURES)) {
                Files.writeString(
                        folder.resolve(file), Packed.text("rehearsal/" + file).orElseThrow());
            }
            for (List<String> command : COMMANDS) {
                OutputStream nowhere = OutputStream.nullOutputStream();
                Main.run(command, Main.environment(folder.toFile()), InputStream.nullInputStream(), nowhere, nowhere);
            }
        } finally {
            for (String file : List.of(SCHEME, FIGURES, "scores.csv", "")) {
                Files.deleteIfExists(folder.resolve(file));
            }
        }
        loadTheRest();
    }

    /** The program's other classes are kept too, as reading one from the packed file takes twenty times as long. */
    private static void loadTheRest() throws IOException, ClassNotFoundException {
        try (ZipFile packed = new ZipFile(System.getProperty("java.class.path"))) {
            for (ZipEntry entry : Collections.list(packed.entries())) {
                String name = entry.getName();
                if (name.startsWith("org/tiermark/") && name.endsWith(SUFFIX)) {
                    String plain = name.substring(0, name.length() - SUFFIX.length());
                    Class.forName(plain.replace('/', '.'), false, Rehearsal.class.getClassLoader());
                }
            }
        }
    }
}
