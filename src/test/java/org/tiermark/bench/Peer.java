package org.tiermark.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A program the tool is measured against.
 *
 * @param name with its version
 * @param exact whether it computes in decimals or whole numbers, and so must give the same bytes
 * @param command what scores a file of figures
 */
record Peer(String name, boolean exact, Command command) {

    /** Readies a script and says how it is run. */
    interface Command {
        List<String> of(Path figures, Path scores) throws IOException;
    }
}
