package org.tiermark.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiermark.model.Rational;
import org.tiermark.oracle.GeneratedCase;
import org.tiermark.oracle.SchemeGenerator;
import org.tiermark.result.Account;
import org.tiermark.result.Adjustment;
import org.tiermark.result.Ledger;
import org.tiermark.result.Loss;
import org.tiermark.result.Result;

/** What units lost and by what they are vetoed, taken down while a slice is scored, is what their accounts say. */
class LossesTest {
    private static final Set<String> TAKING = Set.of("deduct", "set");

    static LongStream seeds() {
        return LongStream.range(1, 121);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_unit_has_lost_what_its_ledgers_say(long seed) {
        GeneratedCase drawn = SchemeGenerator.ofEverything().generate(seed);
        Result result = Scored.of(drawn.scheme(), drawn.figures()).result();
        Result.Accounts apart =
                Scored.of(drawn.scheme(), drawn.figures(), 1).result().accounts();
        for (int row = 0; row < result.units().count(); row++) {
            Account account = result.accounts().of(row);
            assertEquals(losses(account), result.accounts().losses(row), drawn::toString);
            assertEquals(losses(account), apart.losses(row), drawn::toString);
            assertEquals(account.vetoes(), result.accounts().vetoes(row), drawn::toString);
            assertEquals(account.vetoes(), apart.vetoes(row), drawn::toString);
        }
    }

    /** A leaf lost what its points lack of its full marks, any other item what its deductions took. */
    private static List<Loss> losses(Account account) {
        List<Loss> losses = new ArrayList<>();
        List<Ledger> ledgers = account.ledgers();
        int beside = Integer.MAX_VALUE;
        for (int i = 0; i < ledgers.size(); i++) {
            Ledger ledger = ledgers.get(i);
            beside = ledger.depth() > beside ? beside : ledger.counts() ? Integer.MAX_VALUE : ledger.depth();
            boolean leaf = i + 1 == ledgers.size() || ledgers.get(i + 1).depth() <= ledger.depth();
            Rational points = leaf && ledger.full().isPresent() ? ledger.loss().orElse(Rational.ZERO) : taken(ledger);
            if (points.isPositive() && beside == Integer.MAX_VALUE) {
                losses.add(new Loss(ledger.item(), ledger.name(), ledger.owner(), points));
            }
        }
        losses.sort(Comparator.comparing(Loss::points).reversed());
        return losses;
    }

    private static Rational taken(Ledger ledger) {
        Rational taken = Rational.ZERO;
        for (Adjustment line : ledger.lines()) {
            if (line.change().signum() < 0 && TAKING.contains(line.clause().kind())) {
                taken = taken.minus(line.change());
            }
        }
        return taken;
    }
}
