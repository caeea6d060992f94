package org.tiermark.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/** The way in from the command line. It alone knows the process: its streams, variables, folder and end. */
public final class Main {
    private Main() {}

    /** Runs, and ends the process with the exit code. */
    public static void main(String[] arguments) {
        Environment.Terminals terminals = new Environment.Terminals(
                Boolean.getBoolean("tiermark.stdout.terminal"), Boolean.getBoolean("tiermark.stderr.terminal"));
        Environment environment = new Environment(Path.of("").toAbsolutePath(), System.getenv(), terminals);
        System.exit(run(
                List.of(arguments),
                environment,
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err)));
    }

    /** Runs in a folder, in English and without colours unless asked for others; nothing is closed. */
    public static int run(List<String> arguments, Path directory, InputStream in, OutputStream out, OutputStream err) {
        return run(arguments, Environment.in(directory), in, out, err);
    }

    /** Runs in given surroundings; nothing is closed. Returns the exit code. */
    public static int run(
            List<String> arguments, Environment environment, InputStream in, OutputStream out, OutputStream err) {
        return new Launch(environment, in, out, err).run(arguments).code();
    }
}
