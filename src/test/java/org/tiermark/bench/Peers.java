package org.tiermark.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The programs to measure against that are on this machine: DuckDB from its Java package, run without Java and through
 * JDBC, and SQLite and pandas where they are installed.
 */
final class Peers {
    private static final String LIBRARY = "libduckdb_java.so_linux_";
    private static final String PANDAS =
            "import platform, pandas; print(pandas.__version__ + ', Python '" + " + platform.python_version())";

    private final Path folder;
    private final PrintStream out;
    private final List<Peer> here = new ArrayList<>();

    private Peers(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /** Readies all that are here, DuckDB by itself first, and names them and those that are not. */
    static List<Peer> find(Path folder, PrintStream out) throws Exception {
        Peers peers = new Peers(folder, out);
        peers.duckdb();
        peers.jdbc();
        peers.sqlite();
        peers.pandas();
        return peers.here;
    }

    private void duckdb() throws Exception {
        String machine = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
        unpack("/" + LIBRARY + machine, "duckdb.so");
        unpack("/bench/duckdb.c", "duckdb.c");
        run(List.of("cc", "-O1", "-o", at("duckdb"), at("duckdb.c"), "-ldl"));
        database("", List.of(at("duckdb"), at("duckdb.so")));
    }

    private void jdbc() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String path = holds(Class.forName("org.duckdb.DuckDBDriver")) + File.pathSeparator + holds(JdbcPeer.class);
        List<String> program = List.of(java, "-cp", path, JdbcPeer.class.getName());
        database(" through JDBC", program);
        List<String> idle = with(program, script("idle.sql", "SELECT 1"));
        List<Measured> runs = List.of(run(idle), run(idle), run(idle));
        out.printf("    - its start-up, with a query of nothing: %.2f s%n", Measured.median(runs, Measured::wall));
    }

    /** A program that runs a file of statements in DuckDB. */
    private void database(String through, List<String> program) throws IOException, InterruptedException {
        Path version = folder.resolve("version.txt");
        run(with(program, script("version.sql", "COPY (SELECT version()) TO '" + version + "' (HEADER false)")));
        int threads = Runtime.getRuntime().availableProcessors();
        add(new Peer(
                "DuckDB " + Files.readString(version).strip() + through,
                true,
                (figures, scores) ->
                        with(program, script("duckdb.sql", WorkloadSql.duckdb(figures, scores, threads)))));
    }

    private void sqlite() throws InterruptedException {
        Optional<String> version = told("sqlite3", "--version");
        if (version.isEmpty()) {
            out.println("- not here: sqlite3");
            return;
        }
        add(new Peer(
                "SQLite " + version.get().split(" ")[0],
                true,
                (figures, scores) -> List.of(
                        "sqlite3",
                        "-batch",
                        "-bail",
                        ":memory:",
                        ".read \"" + script("sqlite.sql", WorkloadSql.sqlite(figures, scores)) + "\"")));
    }

    /** Debian's Python first: another that is found before it seldom has pandas. */
    private void pandas() throws IOException, InterruptedException {
        for (String python : List.of("/usr/bin/python3", "python3")) {
            Optional<String> version = told(python, "-c", PANDAS);
            if (version.isPresent()) {
                unpack("/bench/workload.py", "workload.py");
                add(new Peer(
                        "pandas " + version.get(),
                        false,
                        (figures, scores) ->
                                List.of(python, at("workload.py"), figures.toString(), scores.toString())));
                return;
            }
        }
        out.println("- not here: python3 with pandas");
    }

    private void add(Peer peer) {
        here.add(peer);
        out.println("- " + peer.name());
    }

    /** What a program says in one line, or nothing where it is missing or fails. */
    private static Optional<String> told(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(said.strip()) : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    private Measured run(List<String> command) throws IOException, InterruptedException {
        return Measured.run(command, folder.resolve("peers.log"), Map.of());
    }

    private String script(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private void unpack(String resource, String name) throws IOException {
        try (InputStream in = Peers.class.getResourceAsStream(resource)) {
            Files.copy(in, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<String> with(List<String> program, String argument) {
        List<String> command = new ArrayList<>(program);
        command.add(argument);
        return command;
    }

    /** The folder or file a class was loaded from. */
    private static Path holds(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private String at(String file) {
        return folder.resolve(file).toString();
    }
}
