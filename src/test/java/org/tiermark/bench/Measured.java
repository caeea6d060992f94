package org.tiermark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What a run of a whole process took, as GNU time tells it.
 *
 * @param wall seconds from start to end
 * @param cpu seconds of processor time, of all threads
 * @param memory the most it held, in MiB
 */
record Measured(double wall, double cpu, double memory) {

    /** Runs a command whose output goes to a file, and what it complains of to another beside. */
    static Measured run(List<String> command, Path output, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path figures = Files.createTempFile("time", null);
        List<String> timed = new ArrayList<>(List.of("time", "-f", "%U %S %M", "-o", figures.toString()));
        timed.addAll(command);
        Path complaints = output.resolveSibling(output.getFileName() + ".err");
        ProcessBuilder builder =
                new ProcessBuilder(timed).redirectOutput(output.toFile()).redirectError(complaints.toFile());
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        int exit = builder.start().waitFor();
        double wall = (System.nanoTime() - start) / 1e9;
        String[] told = Files.readString(figures).strip().split("\\s+");
        Files.delete(figures);
        if (exit != 0) {
            throw new IOException(command + " exited " + exit + ", see " + output + " and " + complaints);
        }
        return new Measured(
                wall, Double.parseDouble(told[0]) + Double.parseDouble(told[1]), Double.parseDouble(told[2]) / 1024);
    }

    /** The median of one of the three over some runs. */
    static double median(List<Measured> runs, ToDoubleFunction<Measured> of) {
        double[] sorted = runs.stream().mapToDouble(of).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** The median of the ratios of pairs. */
    static double ratio(List<Measured> ones, List<Measured> others, ToDoubleFunction<Measured> of) {
        double[] ratios = new double[ones.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = of.applyAsDouble(ones.get(i)) / of.applyAsDouble(others.get(i));
        }
        Arrays.sort(ratios);
        return ratios[ratios.length / 2];
    }
}
