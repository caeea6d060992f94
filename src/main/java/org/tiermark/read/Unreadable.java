package org.tiermark.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.tiermark.problem.FileProblem;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Wording;

/** Says why a file could not be read. */
final class Unreadable {
    private Unreadable() {}

    static Problem of(Source source, IOException failure) {
        Origin origin = Origin.ofFile(source.name());
        if (failure instanceof NoSuchFileException) {
            return Problem.of(FileProblem.NOT_FOUND, origin);
        }
        if (failure instanceof AccessDeniedException) {
            return Problem.of(FileProblem.NOT_ALLOWED, origin);
        }
        String said = String.valueOf(failure.getMessage());
        boolean folder = said.endsWith("Is a directory");
        return Problem.of(FileProblem.UNREADABLE, origin)
                .with("reason", folder ? new Wording("it is a folder", "这是文件夹") : Wording.of(said));
    }
}
