package org.tiermark.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.tiermark.expression.Type;
import org.tiermark.model.Lane;
import org.tiermark.model.Lanes;
import org.tiermark.model.Rational;
import org.tiermark.model.State;
import org.tiermark.problem.Template;
import org.tiermark.problem.Wording;
import org.tiermark.result.Account;
import org.tiermark.result.Ledger;
import org.tiermark.result.Loss;
import org.tiermark.result.Outcome;
import org.tiermark.result.Reason;
import org.tiermark.result.Result;
import org.tiermark.result.Standing;
import org.tiermark.scheme.Goal;
import org.tiermark.scheme.Ranking;
import org.tiermark.scheme.Tier;

/**
 * Explains one unit at a time: the same scoring over a slice of one row, with a scribe. Several threads may ask at
 * once.
 */
final class Accounts implements Result.Accounts {
    private final Run run;
    private final Points points;
    private final Losses losses;
    private final Forms forms;
    /** Pools no thread is using. */
    private final Queue<Lanes> pools = new ConcurrentLinkedQueue<>();

    private Optional<QuotaPlaces> places = Optional.empty();
    private IntFunction<Standing> standing = row -> {
        throw new IllegalStateException("no standings yet");
    };

    Accounts(Run run, Points points) {
        this.run = run;
        this.points = points;
        this.forms = new Forms(run);
        this.losses = new Losses(run, points.tally().losses());
    }

    /** Where standings come from. */
    void standing(IntFunction<Standing> source) {
        standing = source;
    }

    @Override
    public Account of(int row) {
        return with(lanes -> {
            Scribe scribe = scribe();
            SliceScope scope = SliceScope.of(run, lanes, row, scribe);
            scope.points(run.scheme().root());
            Standing own = standing.apply(row);
            return new Account(
                    own,
                    ledgers(scribe),
                    scribe.vetoes(),
                    tiers(scope, own),
                    goals(scope, row),
                    warnings(scope, scribe));
        });
    }

    @Override
    public List<Loss> losses(int row) {
        return losses.of(row);
    }

    /**
     * Only rules of the items that have a veto are listened to: what their parts say of themselves is not asked for.
     */
    @Override
    public List<Account.VetoNote> vetoes(int row) {
        Set<String> items = losses.vetoed(row);
        if (items.isEmpty()) {
            return List.of();
        }
        return with(lanes -> {
            Scribe scribe = scribe();
            SliceScope quiet = SliceScope.of(run, lanes, row, Recorder.NONE);
            SliceScope heard = quiet.heardBy(scribe);
            for (String id : items) {
                quiet.value(run.item(id));
                heard.points(run.item(id));
            }
            return scribe.vetoes();
        });
    }

    private Scribe scribe() {
        return new Scribe(forms::ledger);
    }

    /** What comes of a slice of one row, in lanes that nothing of it is kept in. */
    private <T> T with(Function<Lanes, T> slice) {
        Lanes lanes = Optional.ofNullable(pools.poll())
                .orElseGet(() -> new Lanes(run.figures().dictionary(), 1));
        lanes.begin(1);
        T made = slice.apply(lanes);
        pools.add(lanes);
        return made;
    }

    private List<Ledger> ledgers(Scribe scribe) {
        Map<String, Ledger> written = scribe.ledgers();
        return run.scheme().items().map(item -> written.get(item.id())).toList();
    }

    private List<Account.TierNote> tiers(SliceScope scope, Standing standing) {
        List<Account.TierNote> notes = new ArrayList<>();
        int row = standing.row();
        Optional<String> own = standing.tier();
        Lane score = TierSteps.judged(scope, points);
        Lane best = TierSteps.best(scope, points.tally());
        List<Tier> tiers = run.scheme().tiers();
        int highest = tiers.stream().map(Tier::name).toList().indexOf(own.orElse(""))
                - points.tally().tierDown(row);
        for (int i = 0; i < tiers.size() && own.isPresent(); i++) {
            Tier tier = tiers.get(i);
            boolean given = own.get().equals(tier.name());
            boolean barred = points.tally().bestTier(row) > i;
            Lane meets = TierSteps.meets(scope, tier, score, best);
            Terms terms = new Terms();
            terms.add("score", Quantities.text(score, Type.NUMBER));
            tier.when().ifPresent(when -> terms.condition(when, scope, scope));
            if (tier.quota().share().isPresent()) {
                int places = places().of(tier, row);
                terms.add("places", new Wording(String.valueOf(places), String.valueOf(places)));
            }
            terms.add("source", Wording.of(tier.source()));
            TierForm form = forms.tier(i);
            List<Template> sentences = barred
                    ? form.barred()
                    : given ? form.given() : i < highest ? form.passedOver(meets) : form.lost(meets);
            notes.add(new Account.TierNote(tier.name(), given, terms.reason(sentences)));
            if (given) {
                break;
            }
        }
        return notes;
    }

    /** Counted once, when first asked for. */
    private synchronized QuotaPlaces places() {
        if (places.isEmpty()) {
            places = Optional.of(new QuotaPlaces(run));
        }
        return places.get();
    }

    private List<Account.GoalNote> goals(SliceScope scope, int row) {
        List<Account.GoalNote> notes = new ArrayList<>();
        List<Goal> goals = run.scheme().goals();
        for (int i = 0; i < goals.size(); i++) {
            Goal goal = goals.get(i);
            Outcome outcome =
                    points.covered()[row] ? Results.outcome(goal.when().evaluate(scope), 0) : Outcome.NOT_COMPUTABLE;
            Terms terms = new Terms();
            terms.condition(goal.when(), scope, scope);
            Optional<Rational> distance = outcome == Outcome.UNMET ? Distance.of(goal.when(), scope) : Optional.empty();
            distance.ifPresent(far -> terms.add("distance", Wording.of(far.toString())));
            Reason reason = terms.reason(forms.goal(i).sentences());
            notes.add(new Account.GoalNote(goal.name(), goal.owner(), goal.source(), outcome, reason));
        }
        return notes;
    }

    private List<Account.WarningNote> warnings(SliceScope scope, Scribe scribe) {
        List<Account.WarningNote> notes = new ArrayList<>(scribe.warnings());
        List<Goal> goals = run.scheme().goals();
        for (int i = 0; i < goals.size(); i++) {
            Goal goal = goals.get(i);
            if (goal.warn().isPresent() && goal.warn().get().evaluate(scope).holds(0)) {
                Terms terms = new Terms();
                terms.condition(goal.warn().get(), scope, scope);
                Reason reason = terms.reason(forms.goal(i).warning());
                notes.add(new Account.WarningNote(goal.name(), goal.owner(), reason));
            }
        }
        return notes;
    }

    /** Why a row takes no part in a ranking. */
    Wording unranked(byte why, Ranking ranking, int row) {
        return switch (why) {
            case Grading.Ranked.NOT_COVERED -> new Wording("not covered by the scheme", "不在方案范围内");
            case Grading.Ranked.FAULTY -> new Wording("its figures have errors", "数据有错误");
            case Grading.Ranked.VETOED -> new Wording("taken out of the ranking by a veto", "被否决，不参与排名");
            case Grading.Ranked.NOT_ELIGIBLE ->
                new Wording(
                        "does not meet " + ranking.when().orElseThrow().text(),
                        "不符合 " + ranking.when().orElseThrow().text());
            case Grading.Ranked.NO_GROUP -> new Wording("belongs to no group", "没有所属分组");
            case Grading.Ranked.NO_KEY -> new Wording("has nothing to be ranked by", "缺少排名依据");
            default -> noScore(row);
        };
    }

    /** The deepest item without points says best why there is no score. */
    private Wording noScore(int row) {
        List<Ledger> ledgers = with(lanes -> {
            Scribe scribe = scribe();
            SliceScope.of(run, lanes, row, scribe).points(run.scheme().root());
            return ledgers(scribe);
        });
        return ledgers.stream()
                .filter(ledger -> ledger.points().isEmpty() && ledger.state() != State.LEFT_OUT)
                .max(Comparator.comparing(Ledger::counts).thenComparingInt(Ledger::depth))
                .map(ledger -> new Wording("no points in " + ledger.name(), ledger.name() + "没有得分"))
                .orElse(new Wording("no score", "没有得分"));
    }
}
