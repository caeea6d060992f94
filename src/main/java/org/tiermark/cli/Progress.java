package org.tiermark.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import org.tiermark.problem.Language;
import org.tiermark.problem.Wording;
import org.tiermark.read.Source;
import org.tiermark.write.Sink;

/** Says on a terminal what a run that takes long is at, in one line that is written over and wiped at the end. */
final class Progress implements AutoCloseable {
    private static final long PATIENCE = 2_000;
    private static final long PACE = 500;
    private static final long MEBIBYTE = 1 << 20;
    private static final String WIPE = "\r\u001b[K";

    private final Sink err;
    private final Language language;
    private final long patience;
    private final AtomicLong read = new AtomicLong();
    private final Thread teller = new Thread(this::tell, "progress");
    private Wording step = Wording.of("");
    private boolean told;
    private boolean over;

    /**
     * One that tells nothing yet.
     *
     * @param patience after so many milliseconds it does
     */
    Progress(Sink err, Language language, long patience) {
        this.err = err;
        this.language = language;
        this.patience = patience;
        teller.setDaemon(true);
    }

    /** Begins to watch a run; only where stderr is a terminal, and messages are wanted, is anything ever told. */
    static Progress of(Session session) {
        Progress progress = new Progress(session.err(), session.language(), PATIENCE);
        boolean wanted =
                session.environment().terminals().err() && !session.arguments().has(Option.QUIET);
        return wanted ? progress.start() : progress;
    }

    /** Begins to tell, after the patience. */
    Progress start() {
        teller.start();
        return this;
    }

    /** What the run is at from now on. */
    synchronized void at(Wording newStep) {
        step = newStep;
    }

    /** The same input, with its bytes counted while it is read. */
    Source counted(Source source) {
        return teller.isAlive()
                ? new Source(source.name(), () -> new Counted(source.bytes().open()))
                : source;
    }

    private void tell() {
        try {
            Thread.sleep(patience);
            while (say()) {
                Thread.sleep(PACE);
            }
        } catch (InterruptedException done) {
            // the run is over
        }
    }

    /** Writes the line anew; whether there is more to come. */
    private synchronized boolean say() {
        if (over) {
            return false;
        }
        told = true;
        long mebibytes = read.get() / MEBIBYTE;
        Wording bytes = mebibytes == 0
                ? Wording.of("")
                : new Wording(", " + mebibytes + " MiB read", "，已读 " + mebibytes + " MiB");
        return written(WIPE + step.in(language) + bytes.in(language) + " ...");
    }

    /** A terminal that is gone is nobody's loss. */
    private boolean written(String text) {
        try {
            err.append(text).flush();
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    /** Tells no more, and wipes what was told. */
    @Override
    public void close() {
        teller.interrupt();
        synchronized (this) {
            if (!over && told) {
                written(WIPE);
            }
            over = true;
        }
    }

    /** Counts what is read, all files together. */
    private final class Counted extends FilterInputStream {
        private Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            read.addAndGet(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] to, int offset, int most) throws IOException {
            int count = super.read(to, offset, most);
            read.addAndGet(Math.max(count, 0));
            return count;
        }
    }
}
