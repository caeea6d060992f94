package org.tiermark.score;

import java.util.List;
import java.util.Optional;
import org.tiermark.model.Rational;
import org.tiermark.problem.Language;
import org.tiermark.problem.Nearest;
import org.tiermark.problem.Wording;
import org.tiermark.result.Account;
import org.tiermark.result.Claim;
import org.tiermark.result.Disagreement.Cause;
import org.tiermark.result.Disagreement.Kind;
import org.tiermark.result.Result;
import org.tiermark.result.Standing;

/** Says why a claimed tier or rank differs though the unit's own score does not. */
final class PlaceCause {
    /** Equal units named in a message. */
    private static final int NAMED = 10;

    private final Result result;
    private final Declared declared;
    private final int row;

    PlaceCause(Result result, Declared declared, int row) {
        this.result = result;
        this.declared = declared;
        this.row = row;
    }

    Cause tier(Claim claim) {
        List<String> known = result.subject().tiers();
        if (!known.contains(claim.text())) {
            Wording hint = Nearest.hint(claim.text(), known);
            Wording words = new Wording("no tier is called so; " + hint.en(), "没有这个等级；" + hint.zh());
            return new Cause(Kind.UNEXPLAINED, "", Optional.empty(), words);
        }
        Account account = declared.computed(row).account();
        Optional<Account.TierNote> claimed = account.tiers().stream()
                .filter(note -> note.tier().equals(claim.text()))
                .findFirst();
        if (claimed.isPresent() && !account.vetoes().isEmpty() && barred(claimed.get())) {
            return veto(account.vetoes().get(0));
        }
        Optional<Account.TierNote> note = claimed.or(
                () -> account.tiers().stream().filter(Account.TierNote::given).findFirst());
        Wording words = note.map(PlaceCause::condition)
                .orElse(new Wording("it has no tier, since it has no score", "没有得分，因此没有等级"));
        return new Cause(Kind.CONDITION, "", Optional.empty(), words);
    }

    private static boolean barred(Account.TierNote note) {
        return note.reason().sentence(Language.EN).startsWith(Sentences.BARRED.en());
    }

    private static Wording condition(Account.TierNote note) {
        return new Wording(note.tier() + ": " + said(note, Language.EN), note.tier() + "：" + said(note, Language.ZH));
    }

    /** What held or failed, with the figures behind it. */
    private static String said(Account.TierNote note, Language language) {
        StringBuilder said = new StringBuilder(note.reason().sentence(language));
        note.reason()
                .figures()
                .forEach((formula, value) ->
                        said.append(", ").append(formula).append(" = ").append(value.in(language)));
        return said.toString();
    }

    private Cause veto(Account.VetoNote veto) {
        String rule = veto.clause().kind() + " " + veto.clause().number();
        String because = veto.clause().because();
        String en = because.isEmpty() ? veto.reason().sentence(Language.EN) : because;
        String zh = because.isEmpty() ? veto.reason().sentence(Language.ZH) : because;
        Wording words = new Wording(
                "%s of \"%s\" was left out (%s)".formatted(rule, veto.clause().item(), en),
                "“%s”的 %s 漏算（%s）".formatted(veto.clause().item(), rule, zh));
        return new Cause(Kind.LEFT_OUT, veto.clause().item(), Optional.of(veto.clause()), words);
    }

    Cause rank(Claim claim) {
        int ranking = Computed.ranking(result, claim.id());
        Standing own = declared.computed(row).standing();
        if (ranking < 0 || own.ranks().get(ranking).isEmpty()) {
            Wording reason = own.unranked().getOrDefault(claim.id(), new Wording("not ranked", "未排名"));
            return new Cause(Kind.CONDITION, "", Optional.empty(), reason);
        }
        return other(own).or(() -> tie(claim, own, ranking)).orElseGet(() -> place(own, ranking));
    }

    /** Another unit that stands on the other side of this one by the score it claims. */
    private Optional<Cause> other(Standing own) {
        for (Declared.WrongScore there : declared.wrongScores()) {
            if (there.row() != row && own.score().isPresent()) {
                Rational score = own.score().get();
                if (Integer.signum(there.claimed().compareTo(score))
                        != Integer.signum(there.computed().compareTo(score))) {
                    String name = result.units().name(there.row());
                    Wording words =
                            new Wording("it follows from the score that " + name + " claims", "由" + name + "申报的总分而来");
                    return Optional.of(new Cause(Kind.FOLLOWS, "", Optional.empty(), words));
                }
            }
        }
        return Optional.empty();
    }

    /** Equal units, given another place than the scheme gives them. */
    private Optional<Cause> tie(Claim claim, Standing own, int ranking) {
        Rational rank = own.ranks().get(ranking).orElseThrow();
        List<Integer> tied = declared.withRank(ranking, rank).stream()
                .filter(other -> other != row && inOneGroup(other, ranking))
                .toList();
        Rational past = claim.number().orElseThrow().minus(rank).absolute();
        if (tied.isEmpty() || past.compareTo(Rational.of(tied.size())) > 0) {
            return Optional.empty();
        }
        List<String> names =
                tied.stream().limit(NAMED).map(result.units()::name).toList();
        String more = tied.size() > NAMED ? ", ..." : "";
        Wording words = new Wording(
                "equal with %s%s: the scheme gives them place %s".formatted(String.join(", ", names), more, rank),
                "与%s%s并列：按方案同为第 %s 名".formatted(String.join("、", names), more.isEmpty() ? "" : "等", rank));
        return Optional.of(new Cause(Kind.TIES, "", Optional.empty(), words));
    }

    private boolean inOneGroup(int other, int ranking) {
        return result.subject().rankings().get(ranking).within().stream()
                .allMatch(id -> result.groups()
                        .get(id)
                        .text(row)
                        .equals(result.groups().get(id).text(other)));
    }

    private Cause place(Standing own, int ranking) {
        String score = own.score().map(Rational::toString).orElse("-");
        String rank = own.ranks().get(ranking).orElseThrow().toString();
        Wording words =
                new Wording("its score of " + score + " is place " + rank, "得分 " + score + " 应为第 " + rank + " 名");
        return new Cause(Kind.UNEXPLAINED, "", Optional.empty(), words);
    }
}
