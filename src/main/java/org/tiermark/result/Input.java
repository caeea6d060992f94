package org.tiermark.result;

import java.util.Optional;

/**
 * A file that was read.
 *
 * @param role what it is for: scheme, figures, units, rows, benchmarks, ledger or submission
 * @param name as the user gave it
 * @param encoding what it was decoded as
 * @param rows rows of data; 0 for a scheme
 * @param sha256 of its bytes, in hexadecimal; empty where no output carries it
 */
public record Input(String role, String name, String encoding, int rows, Optional<String> sha256) {}
