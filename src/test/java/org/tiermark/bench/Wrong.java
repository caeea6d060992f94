package org.tiermark.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How many units another program got wrong.
 *
 * @param scores how many scores
 * @param ranks how many units with a wrong rank, overall or within the group
 */
record Wrong(int scores, int ranks) {
    static final Wrong NOTHING = new Wrong(0, 0);

    /** Holds two files of scores against each other, line by line. */
    static Wrong count(Path right, Path other) throws IOException {
        int scores = 0;
        int ranks = 0;
        try (BufferedReader one = Files.newBufferedReader(right);
                BufferedReader two = Files.newBufferedReader(other)) {
            for (String line = one.readLine(); line != null; line = one.readLine()) {
                String theirs = two.readLine();
                if (line.equals(theirs)) {
                    continue;
                }
                scores += same(line, theirs, 4, 4) ? 0 : 1;
                ranks += same(line, theirs, 2, 1) ? 0 : 1;
            }
        }
        return new Wrong(scores, ranks);
    }

    /**
     * Counted from the end, since names may hold commas; no note follows. A line that is not there has nothing right.
     */
    private static boolean same(String line, String other, int from, int to) {
        if (other == null) {
            return false;
        }
        String[] ours = line.split(",");
        String[] theirs = other.split(",");
        for (int i = from; i >= to; i--) {
            if (!ours[ours.length - i].equals(theirs[theirs.length - i])) {
                return false;
            }
        }
        return true;
    }
}
