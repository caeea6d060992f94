package org.tiermark.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.tiermark.problem.OptionProblem;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Wording;
import org.tiermark.write.Sink;

/**
 * A file a document is written to: to a temporary one beside it first, which takes its place when all is written. What
 * is no plain file, such as a device, is written to directly.
 */
final class OutputFile {
    /** What a file is to hold. */
    interface Document {
        /** Writes it to the end. */
        void write(Sink to) throws IOException;
    }

    private static final int MOST_LEFTOVERS = 100;

    private final Option option;
    private final String name;
    private final Path path;

    /**
     * A file by the name the user gave it.
     *
     * @param option that names it
     * @throws UsageException if no file can be there
     */
    OutputFile(Option option, String name, Path directory) {
        this.option = option;
        this.name = name;
        try {
            Path given = directory.resolve(name);
            this.path = Files.exists(given) ? given.toRealPath() : given.toAbsolutePath();
        } catch (InvalidPathException | IOException strange) {
            throw UsageException.of(refused(new Wording("no file can have this name", "文件名不可用")));
        }
        if (Files.isDirectory(path)) {
            throw UsageException.of(refused(new Wording("it is a folder", "它是文件夹")));
        }
        if (!Files.isDirectory(path.getParent())) {
            throw UsageException.of(refused(new Wording("its folder is not there", "文件夹不存在")));
        }
    }

    /** Whether something is there already. */
    boolean exists() {
        return Files.isRegularFile(path);
    }

    /** Whether it is one and the same as an input. */
    boolean is(Path input) {
        try {
            return Files.exists(path) && Files.exists(input) && Files.isSameFile(path, input);
        } catch (IOException unknown) {
            return false;
        }
    }

    /** Whether both are one and the same. */
    boolean isAlso(OutputFile other) {
        return path.normalize().equals(other.path.normalize());
    }

    /**
     * Writes a document, whole or not at all.
     *
     * @throws UsageException if the file cannot be written
     */
    void write(Document document) {
        try {
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                fill(Files.newOutputStream(path), document);
                return;
            }
            Path beside = beside();
            beside.toFile().deleteOnExit();
            try {
                fill(Files.newOutputStream(beside, StandardOpenOption.TRUNCATE_EXISTING), document);
                move(beside);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException failure) {
            throw UsageException.late(refused(reason(failure)));
        }
    }

    private static void fill(OutputStream stream, Document document) throws IOException {
        try (Sink sink = new Sink(stream)) {
            document.write(sink);
        }
    }

    private void move(Path beside) throws IOException {
        try {
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A new file in the same folder, under a name nothing has. */
    private Path beside() throws IOException {
        for (int i = 1; ; i++) {
            try {
                return Files.createFile(path.resolveSibling(path.getFileName() + ".part" + i));
            } catch (FileAlreadyExistsException leftover) {
                if (i == MOST_LEFTOVERS) {
                    throw leftover;
                }
            }
        }
    }

    private static Wording reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return new Wording("its folder may not be written to", "没有写入权限");
        }
        if (failure instanceof NoSuchFileException) {
            return new Wording("no file can be made in its folder", "无法在该文件夹中新建文件");
        }
        return Wording.of(String.valueOf(failure.getMessage()));
    }

    private Problem refused(Wording reason) {
        return Problem.of(OptionProblem.CANNOT_WRITE, Origin.ofFile(option.longName()))
                .with("file", name)
                .with("reason", reason);
    }
}
