package org.tiermark.read;

import java.io.IOException;

/** A question about a text that is only asked when something in it makes one doubt, and then once. */
final class Doubt {
    private final Answer answer;
    private boolean settled;

    /** What settles it. */
    interface Answer {
        /** Looks at the text; throws where it may not be read. */
        void look() throws IOException;
    }

    Doubt(Answer answer) {
        this.answer = answer;
    }

    /** No doubt. */
    static Doubt none() {
        return new Doubt(() -> {});
    }

    /** Settles it, unless that was done. */
    void settle() throws IOException {
        if (!settled) {
            answer.look();
            settled = true;
        }
    }
}
