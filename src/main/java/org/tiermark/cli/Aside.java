package org.tiermark.cli;

import java.util.function.Supplier;
import org.tiermark.model.Worker;
import org.tiermark.problem.Problems;

/** Problems that another thread looks for beside what this one does next. */
final class Aside {
    private final Problems found = new Problems();
    private final Worker worker;

    private Aside(Supplier<Problems> check) {
        this.worker = Worker.start(() -> found.addAll(check.get()));
    }

    /** Starts looking. */
    static Aside start(Supplier<Problems> check) {
        return new Aside(check);
    }

    /** What was found, when all has been looked at; throws here what went wrong there. */
    Problems found() {
        worker.await();
        return found;
    }
}
