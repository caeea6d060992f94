package org.tiermark.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Measures the packaged file against DuckDB, and what else is here, on the same files, each as a whole process, in
 * turn. Needs {@code cc} and GNU {@code time}.
 */
public final class Benchmark {
    private static final long SEED = 42;
    private static final int MANY = 1_000_000;
    private static final int FEW = 3;
    private static final String JAVA = System.getProperty("java.home");

    private final Path folder;
    private final String tool;
    private final int pairs;
    private final PrintStream out;
    private final List<Peer> peers = new ArrayList<>();

    private Benchmark(Path folder, String tool, int pairs, PrintStream out) {
        this.folder = folder;
        this.tool = tool;
        this.pairs = pairs;
        this.out = out;
    }

    /**
     * Takes the folder to work in, the packaged file, how many pairs, the numbers of units, and a folder of an example.
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Benchmark benchmark = new Benchmark(folder, arguments[1], Integer.parseInt(arguments[2]), out);
        benchmark.heading();
        for (String units : arguments[3].split(",")) {
            benchmark.compare(Integer.parseInt(units));
        }
        benchmark.startUp(Path.of(arguments[4]));
        if (arguments[3].endsWith("," + MANY)) {
            benchmark.archive();
            benchmark.growth();
        }
    }

    private void heading() throws Exception {
        Files.writeString(folder.resolve("scheme.json"), WorkloadScheme.json());
        out.printf(
                "Java %s, %d processors; medians of %d pairs in turn, ratios of the tool to each of%n",
                System.getProperty("java.version"), Runtime.getRuntime().availableProcessors(), pairs);
        peers.addAll(Peers.find(folder, out));
        out.println();
        out.println("| units | peer | wall s | peer's | ratio | CPU s | peer's | ratio | MiB | peer's | ratio "
                + "| peer's wrong scores | wrong ranks |");
        out.println("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
    }

    private void compare(int units) throws IOException, InterruptedException {
        WorkloadFigures.write(figures(units), units, SEED);
        score(units, Map.of());
        for (Peer peer : peers) {
            // A million units take some of them half a minute.
            boolean few = units >= MANY && peer != peers.get(0);
            compare(units, peer, few ? Math.min(pairs, FEW) : pairs);
        }
    }

    private void compare(int units, Peer peer, int turns) throws IOException, InterruptedException {
        Path theirs = folder.resolve("scores-of-peer.csv");
        List<String> command = peer.command().of(figures(units), theirs);
        Files.deleteIfExists(theirs);
        run(command, "peer.log", Map.of());
        boolean same = Files.mismatch(folder.resolve("scores.csv"), theirs) < 0;
        if (peer.exact() && !same) {
            throw new IllegalStateException(units + " units: the scores of " + peer.name() + " differ: " + theirs);
        }
        Wrong wrong = same ? Wrong.NOTHING : Wrong.count(folder.resolve("scores.csv"), theirs);
        List<Measured> ours = new ArrayList<>();
        List<Measured> others = new ArrayList<>();
        for (int i = 0; i < turns; i++) {
            ours.add(score(units, Map.of()));
            others.add(run(command, "peer.log", Map.of()));
        }
        out.printf("| %,d | %s | ", units, peer.name());
        columns("%.2f", ours, others, Measured::wall);
        columns("%.2f", ours, others, Measured::cpu);
        columns("%.0f", ours, others, Measured::memory);
        out.printf("%,d | %,d |%n", wrong.scores(), wrong.ranks());
    }

    private void columns(String format, List<Measured> ours, List<Measured> others, ToDoubleFunction<Measured> of) {
        double ratio = Measured.ratio(ours, others, of);
        out.printf(
                format + " | " + format + " | %s | ",
                Measured.median(ours, of),
                Measured.median(others, of),
                Double.isFinite(ratio) ? "%.2f".formatted(ratio) : "too short to tell");
    }

    /** What a small job takes, against Java that does nothing. */
    private void startUp(Path example) throws IOException, InterruptedException {
        String scheme = example.resolve("scheme.json").toString();
        List<String> job =
                List.of(tool, "score", scheme, example.resolve("figures.csv").toString());
        List<String> java = List.of(Path.of(JAVA, "bin", "java").toString(), "-version");
        List<Measured> ours = new ArrayList<>();
        List<Measured> others = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            ours.add(score(job, Map.of()));
            others.add(run(java, "peer.log", Map.of()));
        }
        out.printf(
                "%n%s takes %.2f times as long as java -version: %.3f s against %.3f, in %.0f MiB against %.0f%n",
                example.getFileName(),
                Measured.ratio(ours, others, Measured::wall),
                Measured.median(ours, Measured::wall),
                Measured.median(others, Measured::wall),
                Measured.median(ours, Measured::memory),
                Measured.median(others, Measured::memory));
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
                "%,d units with the archive of classes take %.2f of the time without%n",
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
        return score(command, environment);
    }

    private Measured score(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        Map<String, String> all = new HashMap<>(environment);
        all.put("JAVA_HOME", JAVA);
        return run(command, "scores.csv", all);
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
