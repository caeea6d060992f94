package org.tiermark.write;

import java.io.IOException;

/**
 * A page of plain text, for terminals.
 *
 * @param to where it goes
 */
record PlainPage(Sink to) implements Page {
    @Override
    public void title(String title, String note) throws IOException {
        to.append(Display.safe(title)).append('\n').append(note).append('\n');
    }

    @Override
    public void unit(String heading) throws IOException {
        to.append('\n').append(Display.safe(heading)).append("\n\n");
    }

    @Override
    public void section(String heading, Columns rows) throws IOException {
        to.append(Display.safe(heading)).append('\n');
        rows.write(to);
        to.append('\n');
    }
}
