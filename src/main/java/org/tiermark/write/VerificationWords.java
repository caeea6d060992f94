package org.tiermark.write;

import java.util.Map;
import java.util.Optional;
import org.tiermark.problem.Language;
import org.tiermark.problem.Wording;
import org.tiermark.result.Verification;

/** What is said of claims together: how many were compared, and how many differ. */
final class VerificationWords {
    private static final Wording COMPARED =
            new Wording("compared {claims} of {units}: {differing}", "比对 {units}的 {claims}：{differing}");
    private static final Wording NOTHING = new Wording("no claims were compared", "没有比对任何申报");

    private VerificationWords() {}

    /** How many claims were compared, and how many differ, exactly. */
    static String compared(Optional<Verification> verification, Language language) {
        return verification
                .map(done -> COMPARED.fill(
                        language,
                        Map.of(
                                "claims", counted(done.claims(), "claim", "claims", "项申报"),
                                "units", counted(done.units(), "unit", "units", "个单位"),
                                "differing", counted(done.differing(), "differs", "differ", "项不一致"))))
                .orElse(NOTHING.in(language));
    }

    private static Wording counted(int count, String one, String several, String zh) {
        return new Wording(count + " " + (count == 1 ? one : several), count + " " + zh);
    }
}
