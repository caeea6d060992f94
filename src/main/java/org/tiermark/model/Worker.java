package org.tiermark.model;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** A thread that hands on what went wrong in it. */
public final class Worker extends Thread {
    private static final int MOST_THREADS = 8;

    private RuntimeException failure;
    private Error error;

    private Worker(Runnable work) {
        super(work, "worker");
        setDaemon(true);
    }

    /** How many threads there is work for, if it comes in so many parts. */
    public static int threads(int parts) {
        return Math.min(Math.min(parts, MOST_THREADS), Runtime.getRuntime().availableProcessors());
    }

    /** Does the same in several threads, this one among them, until all are done. */
    public static void run(int threads, Runnable work) {
        List<Worker> others = new ArrayList<>();
        for (int i = 1; i < threads; i++) {
            others.add(new Worker(work));
        }
        others.forEach(Thread::start);
        try {
            work.run();
        } finally {
            others.forEach(Worker::finish);
        }
        others.forEach(Worker::check);
    }

    /** Does something once for each number from 0 on below the count, in several threads. */
    public static void each(int count, IntConsumer each) {
        AtomicInteger next = new AtomicInteger();
        run(threads(count), () -> {
            for (int number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
                each.accept(number);
            }
        });
    }

    /** Starts something beside what this thread does next; it must be waited for, or what goes wrong is not told. */
    public static Worker start(Runnable work) {
        Worker worker = new Worker(work);
        worker.start();
        return worker;
    }

    /** Waits until it is done, and throws here what was thrown there. */
    public void await() {
        finish();
        check();
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
    private void finish() {
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
    private void check() {
        if (failure != null) {
            throw failure;
        }
        if (error != null) {
            throw error;
        }
    }
}
