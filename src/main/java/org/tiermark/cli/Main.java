package org.tiermark.cli;

import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiermark.model.Worker;
import org.tiermark.read.SchemeReader;

/** The way in from the command line. It alone knows the process: its streams, variables, folder and end. */
public final class Main {
    /** What can be told of the Java that runs this. */
    static final List<String> FACTS = List.of(
            "java.version",
            "java.vendor",
            "java.home",
            "java.vm.info",
            "sun.jnu.encoding",
            "memory",
            "processors",
            "archive");

    private static final long MEBIBYTE = 1 << 20;

    private Main() {}

    /** Runs, and ends the process with the exit code. */
    public static void main(String[] arguments) {
        ready();
        int code = run(
                List.of(arguments),
                environment(new File("").getAbsoluteFile()),
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err));
        // Nothing waits for the end; Java 21 and later would ask for a logger first.
        Runtime.getRuntime().halt(code);
    }

    /** Readies beside what every scheme needs once. */
    static Worker ready() {
        return Worker.start(SchemeReader::prepare);
    }

    /** The surroundings of this process, in a folder. */
    static Environment environment(File directory) {
        Environment.Terminals terminals = new Environment.Terminals(
                Boolean.getBoolean("tiermark.stdout.terminal"), Boolean.getBoolean("tiermark.stderr.terminal"));
        return new Environment(directory, System.getenv(), terminals, Main::facts);
    }

    private static Map<String, String> facts() {
        Map<String, String> facts = new HashMap<>();
        FACTS.stream()
                .filter(name -> System.getProperty(name) != null)
                .forEach(name -> facts.put(name, System.getProperty(name)));
        facts.put("memory", "" + Runtime.getRuntime().maxMemory() / MEBIBYTE);
        facts.put("processors", "" + Runtime.getRuntime().availableProcessors());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("-XX:SharedArchiveFile="))
                .forEach(option -> facts.put("archive", option.substring(option.indexOf('=') + 1)));
        return facts;
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
