package org.tiermark.score;

import java.util.List;
import java.util.Optional;
import org.tiermark.model.Rational;
import org.tiermark.result.Account;
import org.tiermark.result.Claim;
import org.tiermark.result.Claim.Aspect;
import org.tiermark.result.Ledger;
import org.tiermark.result.Result;
import org.tiermark.result.Standing;
import org.tiermark.result.Subject;

/** What came out for one unit, to hold its claims against. Its account is made once, when first asked for. */
final class Computed {
    private final Result result;
    private final int row;
    private final Standing standing;
    private Optional<Account> account = Optional.empty();

    Computed(Result result, int row) {
        this.result = result;
        this.row = row;
        this.standing = result.standing(row);
    }

    Standing standing() {
        return standing;
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
        return switch (claim.aspect()) {
            case POINTS -> ledger(claim.id()).flatMap(Ledger::points);
            case SCORE -> standing.score();
            case RANK -> rank(claim.id());
            case TIER -> Optional.empty();
        };
    }

    private Optional<Rational> rank(String id) {
        List<Subject.RankingName> rankings = result.subject().rankings();
        for (int i = 0; i < rankings.size(); i++) {
            if (rankings.get(i).id().equals(id)) {
                return standing.ranks().get(i);
            }
        }
        return Optional.empty();
    }

    /** Whether a claim is what came out, or no further from it. */
    boolean agrees(Claim claim, Rational tolerance) {
        if (claim.aspect() == Aspect.TIER) {
            return standing.tier().equals(Optional.of(claim.text()));
        }
        Rational claimed = claim.number().orElseThrow();
        return number(claim)
                .filter(number -> within(number, claimed, tolerance))
                .isPresent();
    }

    static boolean within(Rational one, Rational other, Rational tolerance) {
        return one.minus(other).absolute().compareTo(tolerance) <= 0;
    }

    /** Whether all of several claims do; points are asked for last, as they take an account. */
    boolean agree(List<Claim> claims, Rational tolerance) {
        return claims.stream().allMatch(claim -> claim.aspect() == Aspect.POINTS || agrees(claim, tolerance))
                && claims.stream().allMatch(claim -> claim.aspect() != Aspect.POINTS || agrees(claim, tolerance));
    }
}
