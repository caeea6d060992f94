package org.tiermark.read;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.tiermark.problem.FileProblem;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;

/** Says why a file could not be read. */
final class Unreadable {
    private Unreadable() {}

    static Problem of(Source source, IOException failure) {
        Origin origin = Origin.ofFile(source.name());
        if (failure instanceof NoSuchFileException) {
            return Problem.of(FileProblem.NOT_FOUND, origin);
        }
        return failure instanceof AccessDeniedException
                ? Problem.of(FileProblem.NOT_ALLOWED, origin)
                : Problem.of(FileProblem.UNREADABLE, origin).with("reason", String.valueOf(failure.getMessage()));
    }
}
