package org.tiermark.verify;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.tiermark.model.Rational;
import org.tiermark.model.Rounding;
import org.tiermark.result.Account;
import org.tiermark.result.Adjustment;
import org.tiermark.result.Clause;
import org.tiermark.result.Disagreement.Kind;
import org.tiermark.result.Ledger;

/** The errors that are planted: what is written into the sheet, and what must be said of it. */
enum Planting {
    /** Points that no rule explains. */
    WRONG_POINTS {
        @Override
        Optional<Expected> plant(ClaimSheet sheet, int row, Random random) {
            List<Ledger> leaves = leaves(sheet.account(row));
            Ledger ledger = leaves.get(random.nextInt(leaves.size()));
            Rational wrong = ledger.points().orElseThrow().plus(Rational.of(1_7013 + random.nextInt(900), 4));
            sheet.set(row, ledger.item(), ClaimSheet.written(wrong));
            return expected(row, ledger.item(), Kind.UNEXPLAINED, ledger.item(), "");
        }
    },
    /** A rule left out of an item, and so of the score. */
    RULE_LEFT_OUT {
        @Override
        Optional<Expected> plant(ClaimSheet sheet, int row, Random random) {
            return rule(sheet, row, random, Rational.of(-1), Kind.LEFT_OUT, false);
        }
    },
    /** A rule left out where only the score is declared. */
    RULE_LEFT_OUT_OF_THE_SCORE {
        @Override
        Optional<Expected> plant(ClaimSheet sheet, int row, Random random) {
            return rule(sheet, row, random, Rational.of(-1), Kind.LEFT_OUT, true);
        }
    },
    /** A rule counted twice. */
    RULE_COUNTED_TWICE {
        @Override
        Optional<Expected> plant(ClaimSheet sheet, int row, Random random) {
            return rule(sheet, row, random, Rational.ONE, Kind.TWICE, false);
        }
    },
    /** Another tier than the score gives. */
    WRONG_TIER {
        @Override
        Optional<Expected> plant(ClaimSheet sheet, int row, Random random) {
            List<String> tiers = sheet.result().subject().tiers();
            String tier = tiers.get(random.nextInt(tiers.size()));
            Account account = sheet.account(row);
            if (tier.equals(account.standing().tier().orElse(""))) {
                return Optional.empty();
            }
            sheet.set(row, "tier", tier);
            boolean better = tiers.indexOf(tier)
                    < tiers.indexOf(account.standing().tier().orElseThrow());
            if (better && !account.vetoes().isEmpty()) {
                Clause veto = account.vetoes().get(0).clause();
                return expected(row, "tier", Kind.LEFT_OUT, veto.item(), rule(veto));
            }
            return expected(row, "tier", Kind.CONDITION, "", "");
        }
    },
    /** A place that is not the unit's. */
    WRONG_RANK {
        @Override
        Optional<Expected> plant(ClaimSheet sheet, int row, Random random) {
            String ranking = random.nextBoolean() ? "rank" : "rank_in_group";
            int rank = Integer.parseInt(sheet.get(row, ranking));
            sheet.set(row, ranking, "" + (rank + 3 + random.nextInt(5)));
            return expected(row, ranking, Kind.UNEXPLAINED, "", "");
        }
    },
    /** Two units whose rows were exchanged. */
    SWAPPED_UNITS {
        @Override
        Optional<Expected> plant(ClaimSheet sheet, int row, Random random) {
            int other = random.nextInt(sheet.count());
            if (sheet.get(row, "score").equals(sheet.get(other, "score"))) {
                return Optional.empty();
            }
            sheet.swap(row, other);
            return Optional.of(new Expected(
                    row, "", Kind.SWAPPED, "", "", sheet.result().units().name(other)));
        }
    },
    /** A score that was cut off where it is rounded. */
    CUT_OFF_SCORE {
        @Override
        Optional<Expected> plant(ClaimSheet sheet, int row, Random random) {
            Rational exact = exact(sheet.account(row));
            Rational cut = new Rounding(random.nextInt(3), RoundingMode.DOWN).of(exact);
            return score(sheet, row, cut);
        }
    },
    /** Parts that were rounded before they were added up. */
    ROUNDED_PARTS {
        @Override
        Optional<Expected> plant(ClaimSheet sheet, int row, Random random) {
            Rounding early = new Rounding(random.nextInt(2), RoundingMode.HALF_UP);
            Rational sum = root(sheet.account(row)).lines().stream()
                    .filter(line -> line.clause().kind().equals("part"))
                    .map(line -> early.of(line.change()))
                    .reduce(Rational.ZERO, Rational::plus);
            return score(sheet, row, sum);
        }
    };

    /**
     * What must be said.
     *
     * @param row of the unit
     * @param column the first that disagrees; empty: any
     * @param kind of the cause
     * @param item where it starts; empty where in none
     * @param rule that is to blame, such as {@code deduct 1}; empty where none is
     * @param named what the words of the cause must name; may be empty
     */
    record Expected(int row, String column, Kind kind, String item, String rule, String named) {}

    /** Plants one error into a unit's row; empty where this unit has nothing to err with. */
    abstract Optional<Expected> plant(ClaimSheet sheet, int row, Random random);

    private static Optional<Expected> expected(int row, String column, Kind kind, String item, String rule) {
        return Optional.of(new Expected(row, column, kind, item, rule, ""));
    }

    private static Optional<Expected> score(ClaimSheet sheet, int row, Rational wrong) {
        if (wrong.toString().equals(sheet.get(row, "score"))) {
            return Optional.empty();
        }
        sheet.set(row, "score", wrong.toString());
        return expected(row, "score", Kind.ROUNDING, root(sheet.account(row)).item(), "");
    }

    /** A rule of a leaf that moved points by an amount no other line of the unit moved, and no limit hid. */
    private static Optional<Expected> rule(
            ClaimSheet sheet, int row, Random random, Rational factor, Kind kind, boolean scoreOnly) {
        Account account = sheet.account(row);
        List<Ledger> leaves = new ArrayList<>();
        List<Adjustment> rules = new ArrayList<>();
        for (Ledger ledger : leaves(account)) {
            for (Adjustment line : ledger.lines().subList(1, ledger.lines().size())) {
                if (line.clause().number() > 0 && isAlone(account, line)) {
                    leaves.add(ledger);
                    rules.add(line);
                }
            }
        }
        if (rules.isEmpty()) {
            return Optional.empty();
        }
        int chosen = random.nextInt(rules.size());
        Ledger ledger = leaves.get(chosen);
        Rational moved = rules.get(chosen).change().times(factor);
        sheet.set(
                row,
                ledger.item(),
                ClaimSheet.written(ledger.points().orElseThrow().plus(moved)));
        Rational score = new Rounding(2, RoundingMode.HALF_UP).of(exact(account).plus(moved));
        sheet.set(row, "score", score.toString());
        if (scoreOnly) {
            sheet.blankItems(row);
        }
        String column = scoreOnly ? "score" : ledger.item();
        return expected(row, column, kind, ledger.item(), rule(rules.get(chosen).clause()));
    }

    private static boolean isAlone(Account account, Adjustment line) {
        return account.ledgers().stream()
                        .flatMap(ledger -> ledger.lines().stream())
                        .filter(one -> one.clause().number() > 0)
                        .filter(one ->
                                one.change().absolute().equals(line.change().absolute()))
                        .count()
                == 1;
    }

    private static String rule(Clause clause) {
        return clause.kind() + " " + clause.number();
    }

    private static Ledger root(Account account) {
        return account.ledgers().get(0);
    }

    /** The score before it is rounded. */
    private static Rational exact(Account account) {
        return root(account).lines().stream()
                .filter(line -> !line.clause().kind().equals("rounding"))
                .map(Adjustment::change)
                .reduce(Rational.ZERO, Rational::plus);
    }

    private static List<Ledger> leaves(Account account) {
        return account.ledgers().stream()
                .filter(ledger -> ledger.depth() == 2 && ledger.points().isPresent())
                .toList();
    }
}
