package org.tiermark.write;

import java.util.Map;
import java.util.Optional;
import org.tiermark.problem.Language;
import org.tiermark.problem.Wording;
import org.tiermark.result.Verification;

/** The words around claims. */
final class VerificationWords {
    private static final Wording COMPARED = new Wording(
            "compared {claims} claims of {units} units: {differing} differ",
            "比对 {units} 个单位的 {claims} 项申报：{differing} 项不一致");
    private static final Wording NOTHING = new Wording("no claims were compared", "没有比对任何申报");

    private VerificationWords() {}

    /** How many claims were compared, and how many differ, exactly. */
    static String compared(Optional<Verification> verification, Language language) {
        return verification
                .map(done -> COMPARED.fill(
                        language,
                        Map.of(
                                "claims", Wording.of("" + done.claims()),
                                "units", Wording.of("" + done.units()),
                                "differing", Wording.of("" + done.differing()))))
                .orElse(NOTHING.in(language));
    }
}
