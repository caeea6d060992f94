package org.tiermark.read;

import java.util.List;
import org.tiermark.scheme.Benchmark;

/**
 * What a file of benchmarks held.
 *
 * @param benchmarks in file order, their units by identifier
 * @param encoding what the file was decoded as
 * @param rows how many rows it has
 */
public record BenchmarkRead(List<Benchmark> benchmarks, String encoding, int rows) {
    /** A copy is kept. */
    public BenchmarkRead {
        benchmarks = List.copyOf(benchmarks);
    }
}
