package org.tiermark.write;

import java.io.IOException;
import org.tiermark.result.Result;

/** Aligned columns and sentences, for people. The same on a terminal and off it; nothing is cut off. */
final class TableFormat implements ResultFormat {
    @Override
    public void ranking(Report report, Listing listing, Style style, Sink to) throws IOException {
        Result result = report.result().orElseThrow();
        new RankingText(report, listing, style.language()).write(to);
        new SummaryText(result, listing, style.language())
                .columns(Summary.of(report, listing))
                .write(to);
        if (listing.detail()) {
            to.append('\n');
            explanation(report, listing, style, to);
        }
    }

    @Override
    public void explanation(Report report, Listing listing, Style style, Sink to) throws IOException {
        new ExplanationText(report, listing, style.language()).write(to, PlainPage::new);
    }

    @Override
    public void verification(Report report, Style style, Sink to) throws IOException {
        problems(report, style, to);
        to.append(VerificationWords.compared(report.verification(), style.language()))
                .append('\n');
    }

    @Override
    public void problems(Report report, Style style, Sink to) throws IOException {
        new ProblemText(style).write(report.problems(), to);
        to.append(new ProblemText(style).checked(report)).append('\n');
    }
}
