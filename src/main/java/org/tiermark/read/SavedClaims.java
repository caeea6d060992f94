package org.tiermark.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiermark.model.Rational;
import org.tiermark.problem.FileProblem;
import org.tiermark.problem.Nearest;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.SubmissionProblem;
import org.tiermark.problem.TableProblem;
import org.tiermark.problem.Wording;
import org.tiermark.result.Claim.Aspect;
import org.tiermark.result.Subject;

/**
 * Reads the claims of a JSON result: of each unit its score, tier and ranks, and the points of its ledgers; and those
 * of a list written by others, with a unit's claims under the names its columns would have.
 *
 * <pre>{@code
 * { "results": [
 *   { "unit": "North", "score": 88.2, "tier": "good", "ranks": { "rank": 3 },
 *     "ledgers": [ { "item": "particles", "points": 32 } ] },
 *   { "unit": "South", "particles": 40, "score": "99.20" } ] }
 * }</pre>
 */
final class SavedClaims {
    private static final Set<String> OF_RESULT = Set.of("score", "tier");

    private final String file;
    /** The ids of all items but the root. */
    private final Set<String> parts;

    private final ClaimColumns columns;
    private final Problems problems;
    private final KeptClaims claims;
    private final ClaimTaker taker;
    private final Set<String> told = new HashSet<>();
    /** Whether a key stands beside what is claimed, of those met so far. */
    private final Map<String, Boolean> beside = new HashMap<>();

    private final Map<String, Optional<ClaimColumns.Target>> targets = new HashMap<>();

    SavedClaims(String file, Subject subject, ClaimColumns columns, Problems problems) {
        this.file = file;
        this.parts = subject.items().stream()
                .filter(item -> item.depth() > 0)
                .map(Subject.ItemName::id)
                .collect(Collectors.toSet());
        this.columns = columns;
        this.problems = problems;
        this.claims = new KeptClaims(file);
        this.taker = new ClaimTaker(claims, problems);
    }

    /** All claims of a text; empty where it is no result, which is reported. */
    Optional<KeptClaims> read(String text) {
        Json json = new Json(file, text, problems, FileProblem.BAD_JSON, TableProblem.DUPLICATE_KEY);
        boolean found = json.entries("results", this::take);
        if (!found && !problems.hasErrors()) {
            refuse(Origin.ofFile(file), new Wording("it has no list of results", "没有 results 列表"));
        }
        return found ? Optional.of(claims) : Optional.empty();
    }

    private void refuse(Origin origin, Wording reason) {
        problems.add(Problem.of(FileProblem.NO_RESULT, origin).with("reason", reason));
    }

    /** Takes the declaration of a unit. */
    private void take(Node node) {
        String unit = node instanceof Node.Fields named
                ? named.get("unit").flatMap(EarlierReader::text).orElse("")
                : "";
        if (unit.isEmpty()) {
            refuse(node.origin(), new Wording("a result names no unit", "有一条结果没有单位"));
            return;
        }
        Node.Fields fields = (Node.Fields) node;
        claims.begin(claims.code(unit), node.origin().line(), node.origin().column());
        for (Node.Fields ledger : fields.objects("ledgers")) {
            String item = ledger.text("item").map(Node.Text::text).orElse("");
            if (parts.contains(item)) {
                take(new ClaimColumns.Target(Aspect.POINTS, item, item), ledger.get("points"));
            }
        }
        take(new ClaimColumns.Target(Aspect.SCORE, "", "score"), fields.get("score"));
        take(new ClaimColumns.Target(Aspect.TIER, "", "tier"), fields.get("tier"));
        if (fields.get("ranks").orElse(null) instanceof Node.Fields ranks) {
            ranks.members().forEach((ranking, rank) -> {
                ClaimColumns.Target target = new ClaimColumns.Target(Aspect.RANK, ranking, ranking);
                take(target, Optional.of(rank.value()));
            });
        }
        fields.members().forEach((key, member) -> named(key, member));
    }

    /** Takes what stands under the name of something computed, as in a table's column. */
    private void named(String key, Node.Member member) {
        if (OF_RESULT.contains(key) || beside.computeIfAbsent(key, columns::beside)) {
            return;
        }
        Optional<ClaimColumns.Target> target = targets.computeIfAbsent(key, columns::target);
        if (target.isPresent()) {
            take(target.get(), Optional.of(member.value()));
        } else if (EarlierReader.text(member.value()).isPresent() && told.add(key)) {
            problems.add(Problem.of(SubmissionProblem.NOT_COMPARED, member.key())
                    .with("column", key)
                    .with("hint", Nearest.hint(key, columns.known())));
        }
    }

    private void take(ClaimColumns.Target target, Optional<Node> node) {
        if (node.isEmpty()) {
            return;
        }
        Node value = node.get();
        Optional<Rational> ratio = value instanceof Node.Fields fields ? EarlierReader.ratio(fields) : Optional.empty();
        if (ratio.isPresent()) {
            taker.number(target, ratio.get().toString(), ratio.get(), value.origin());
        } else {
            EarlierReader.text(value).ifPresent(text -> taker.take(target, text, value.origin()));
        }
    }
}
