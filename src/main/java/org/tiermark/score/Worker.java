package org.tiermark.score;

/** A thread that hands on what went wrong in it. */
final class Worker extends Thread {
    private RuntimeException failure;
    private Error error;

    Worker(Runnable work) {
        super(work, "slices");
        setDaemon(true);
    }

    @Override
    public void run() {
        try {
            super.run();
        } catch (RuntimeException thrown) {
            failure = thrown;
        } catch (Error thrown) {
            error = thrown;
        }
    }

    /** Waits until it is done, also when interrupted meanwhile. */
    void finish() {
        boolean interrupted = false;
        while (isAlive()) {
            try {
                join();
            } catch (InterruptedException again) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Throws here what was thrown there. */
    void check() {
        if (failure != null) {
            throw failure;
        }
        if (error != null) {
            throw error;
        }
    }
}
