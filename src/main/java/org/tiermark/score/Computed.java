package org.tiermark.score;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiermark.model.Rational;
import org.tiermark.result.Account;
import org.tiermark.result.Claim;
import org.tiermark.result.Claim.Aspect;
import org.tiermark.result.Declarations;
import org.tiermark.result.Ledger;
import org.tiermark.result.Result;
import org.tiermark.result.Standing;
import org.tiermark.result.Subject;

/** What came out for one unit, to hold claims against. Its account is made once, when first asked for. */
final class Computed {
    private static final EnumSet<Aspect> POINTS = EnumSet.of(Aspect.POINTS);
    private static final Set<Aspect> OTHERS = EnumSet.complementOf(POINTS);

    private final Result result;
    private final int row;
    private Optional<Account> account = Optional.empty();

    Computed(Result result, int row) {
        this.result = result;
        this.row = row;
    }

    Standing standing() {
        return result.standing(row);
    }

    Account account() {
        if (account.isEmpty()) {
            account = Optional.of(result.accounts().of(row));
        }
        return account.get();
    }

    Optional<Ledger> ledger(String item) {
        return account().ledgers().stream()
                .filter(ledger -> ledger.item().equals(item))
                .findFirst();
    }

    /** The number computed where a claim states one; empty where there is none. */
    Optional<Rational> number(Claim claim) {
        return number(claim.aspect(), claim.id());
    }

    private Optional<Rational> number(Aspect aspect, String id) {
        return switch (aspect) {
            case POINTS -> ledger(id).flatMap(Ledger::points);
            case SCORE -> result.score(row);
            case RANK -> rank(id);
            case TIER -> Optional.empty();
        };
    }

    private Optional<Rational> rank(String id) {
        int ranking = ranking(result, id);
        return ranking < 0 ? Optional.empty() : result.rank(ranking, row);
    }

    /** The number of a ranking; below zero where there is none of that id. */
    static int ranking(Result result, String id) {
        List<Subject.RankingName> rankings = result.subject().rankings();
        for (int i = 0; i < rankings.size(); i++) {
            if (rankings.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a claim is what came out, or no further from it. */
    boolean agrees(Declarations declared, int claim, Rational tolerance) {
        Declarations.About about = declared.about(claim);
        if (about.aspect() == Aspect.TIER) {
            return result.tier(row).equals(Optional.of(declared.text(claim)));
        }
        Optional<Rational> number = number(about.aspect(), about.id());
        return number.isPresent() && within(number.get(), declared.number(claim), tolerance);
    }

    static boolean within(Rational one, Rational other, Rational tolerance) {
        return one.equals(other) || one.minus(other).absolute().compareTo(tolerance) <= 0;
    }

    /** Whether all claims of a declaration do; points are asked for last, as they take an account. */
    boolean agree(Declarations declared, int declaration, Rational tolerance) {
        return agree(declared, declaration, OTHERS, tolerance) && agree(declared, declaration, POINTS, tolerance);
    }

    private boolean agree(Declarations declared, int declaration, Set<Aspect> of, Rational tolerance) {
        for (int claim = declared.start(declaration); claim < declared.end(declaration); claim++) {
            if (of.contains(declared.about(claim).aspect()) && !agrees(declared, claim, tolerance)) {
                return false;
            }
        }
        return true;
    }
}
