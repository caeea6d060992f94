package org.tiermark.cases;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.tiermark.cli.Main;

/**
 * What one run of the program, in this process, left behind.
 *
 * @param exit the exit code
 * @param out the bytes on stdout
 * @param err the bytes on stderr
 */
public record TiermarkRun(int exit, byte[] out, byte[] err) {

    public static TiermarkRun of(List<String> arguments, Path workingDirectory) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(arguments, workingDirectory, InputStream.nullInputStream(), out, err);
        return new TiermarkRun(exit, out.toByteArray(), err.toByteArray());
    }
}
