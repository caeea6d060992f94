package org.tiermark.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Measures the packaged file against DuckDB on the same files, each as a whole process, in turn. Needs {@code cc} and
 * GNU {@code time}. DuckDB is the native library inside its Java package, driven by a program of forty lines of C.
 */
public final class Benchmark {
    private static final long SEED = 42;
    private static final int MANY = 1_000_000;
    private static final String LIBRARY = "libduckdb_java.so_linux_";

    private final Path folder;
    private final String tool;
    private final int pairs;
    private final PrintStream out;

    private Benchmark(Path folder, String tool, int pairs, PrintStream out) {
        this.folder = folder;
        this.tool = tool;
        this.pairs = pairs;
        this.out = out;
    }

    /** Takes the folder to work in, the packaged file, how many pairs, and the numbers of units. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Benchmark benchmark = new Benchmark(folder, arguments[1], Integer.parseInt(arguments[2]), out);
        benchmark.build();
        for (String units : arguments[3].split(",")) {
            benchmark.compare(Integer.parseInt(units));
        }
        if (arguments[3].endsWith("," + MANY)) {
            benchmark.archive();
            benchmark.growth();
        }
    }

    private void build() throws IOException, InterruptedException {
        String machine = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
        unpack("/" + LIBRARY + machine, folder.resolve("duckdb.so"));
        unpack("/bench/duckdb.c", folder.resolve("duckdb.c"));
        run(List.of("cc", "-O1", "-o", at("duckdb"), at("duckdb.c"), "-ldl"), "cc.log", Map.of());
        Files.writeString(folder.resolve("scheme.json"), WorkloadScheme.json());
        out.printf(
                "Java %s, %d processors; medians of %d pairs in turn%n%n",
                System.getProperty("java.version"), Runtime.getRuntime().availableProcessors(), pairs);
        out.println("| units | wall s | DuckDB | ratio | CPU s | DuckDB | ratio | MiB | DuckDB | ratio |");
        out.println("|---|---|---|---|---|---|---|---|---|---|");
    }

    private static void unpack(String resource, Path to) throws IOException {
        try (InputStream in = Benchmark.class.getResourceAsStream(resource)) {
            Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void compare(int units) throws IOException, InterruptedException {
        WorkloadFigures.write(figures(units), units, SEED);
        int threads = Runtime.getRuntime().availableProcessors();
        Path theirs = folder.resolve("duckdb-" + units + ".csv");
        Files.writeString(folder.resolve("duckdb.sql"), WorkloadSql.of(figures(units), theirs, threads));
        score(units, Map.of());
        duckdb();
        if (Files.mismatch(folder.resolve("scores.csv"), theirs) >= 0) {
            throw new IllegalStateException("the scores of " + units + " units differ from DuckDB's: " + theirs);
        }
        List<Measured> ours = new ArrayList<>();
        List<Measured> others = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            ours.add(score(units, Map.of()));
            others.add(duckdb());
        }
        out.printf(
                "| %,d | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.0f | %.0f | %.2f |%n",
                units,
                Measured.median(ours, Measured::wall),
                Measured.median(others, Measured::wall),
                Measured.ratio(ours, others, Measured::wall),
                Measured.median(ours, Measured::cpu),
                Measured.median(others, Measured::cpu),
                Measured.ratio(ours, others, Measured::cpu),
                Measured.median(ours, Measured::memory),
                Measured.median(others, Measured::memory),
                Measured.ratio(ours, others, Measured::memory));
    }

    /** Whether the archive of classes costs anything where much is computed. */
    private void archive() throws IOException, InterruptedException {
        List<Measured> with = new ArrayList<>();
        List<Measured> without = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            with.add(score(MANY, Map.of()));
            without.add(score(MANY, Map.of("TIERMARK_ARCHIVE", "no")));
        }
        out.printf(
                "%n%,d units with the archive of classes take %.2f of the time without%n",
                MANY, Measured.ratio(with, without, Measured::wall));
    }

    private void growth() throws IOException, InterruptedException {
        WorkloadFigures.write(figures(4 * MANY), 4 * MANY, SEED);
        List<Measured> four = new ArrayList<>();
        List<Measured> one = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            four.add(score(4 * MANY, Map.of()));
            one.add(score(MANY, Map.of()));
        }
        out.printf(
                "%,d units take %.2f times as long as %,d, and %.2f times the memory%n",
                4 * MANY, Measured.ratio(four, one, Measured::wall), MANY, Measured.ratio(four, one, Measured::memory));
    }

    private Measured score(int units, Map<String, String> environment) throws IOException, InterruptedException {
        List<String> command =
                List.of(tool, "score", at("scheme.json"), figures(units).toString(), "-f", "csv", "--order", "input");
        return run(command, "scores.csv", environment);
    }

    private Measured duckdb() throws IOException, InterruptedException {
        return run(List.of(at("duckdb"), at("duckdb.so"), at("duckdb.sql")), "duckdb.log", Map.of());
    }

    private Measured run(List<String> command, String output, Map<String, String> environment)
            throws IOException, InterruptedException {
        return Measured.run(command, folder.resolve(output), environment);
    }

    private Path figures(int units) {
        return folder.resolve("figures-" + units + ".csv");
    }

    private String at(String file) {
        return folder.resolve(file).toString();
    }
}
