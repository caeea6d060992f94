package org.tiermark.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tiermark.model.Rational;
import org.tiermark.problem.FileProblem;
import org.tiermark.problem.Nearest;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.SubmissionProblem;
import org.tiermark.problem.TableProblem;
import org.tiermark.problem.Wording;
import org.tiermark.result.Claim;
import org.tiermark.result.Claim.Aspect;
import org.tiermark.result.Declaration;
import org.tiermark.result.Subject;

/**
 * Reads the claims of a JSON result: of each unit its score, tier and ranks, and the points of its ledgers; and those
 * of a list written by others, with a unit's claims under the names its columns would have.
 */
final class SavedClaims {
    private static final Set<String> OF_RESULT = Set.of("score", "tier");

    private final Subject subject;
    private final ClaimColumns columns;
    private final ClaimTaker taker;
    private final Problems problems;
    private final Set<String> told = new HashSet<>();

    SavedClaims(Subject subject, ClaimColumns columns, ClaimTaker taker, Problems problems) {
        this.subject = subject;
        this.columns = columns;
        this.taker = taker;
        this.problems = problems;
    }

    /** Adds all declarations; false where the file is no result, which is reported. */
    boolean read(String file, String text, List<Declaration> declarations) {
        Json json = new Json(file, text, problems, FileProblem.BAD_JSON, TableProblem.DUPLICATE_KEY);
        boolean found = json.entries("results", node -> declaration(node).ifPresent(declarations::add));
        if (!found && !problems.hasErrors()) {
            refuse(Origin.ofFile(file), new Wording("it has no list of results", "没有 results 列表"));
        }
        return found;
    }

    private void refuse(Origin origin, Wording reason) {
        problems.add(Problem.of(FileProblem.NO_RESULT, origin).with("reason", reason));
    }

    private Optional<Declaration> declaration(Node node) {
        String unit = node instanceof Node.Fields named
                ? named.get("unit").flatMap(EarlierReader::text).orElse("")
                : "";
        if (unit.isEmpty()) {
            refuse(node.origin(), new Wording("a result names no unit", "有一条结果没有单位"));
            return Optional.empty();
        }
        Node.Fields fields = (Node.Fields) node;
        List<Claim> claims = new ArrayList<>();
        for (Node.Fields ledger : fields.objects("ledgers")) {
            String item = ledger.text("item").map(Node.Text::text).orElse("");
            boolean part = subject.items().stream()
                    .anyMatch(one -> one.depth() > 0 && one.id().equals(item));
            if (part) {
                take(unit, new ClaimColumns.Target(Aspect.POINTS, item, item), ledger.get("points"), claims);
            }
        }
        take(unit, new ClaimColumns.Target(Aspect.SCORE, "", "score"), fields.get("score"), claims);
        take(unit, new ClaimColumns.Target(Aspect.TIER, "", "tier"), fields.get("tier"), claims);
        if (fields.get("ranks").orElse(null) instanceof Node.Fields ranks) {
            for (Map.Entry<String, Node.Member> rank : ranks.members().entrySet()) {
                ClaimColumns.Target target = new ClaimColumns.Target(Aspect.RANK, rank.getKey(), rank.getKey());
                take(unit, target, Optional.of(rank.getValue().value()), claims);
            }
        }
        fields.members().forEach((key, member) -> named(unit, key, member, claims));
        return Optional.of(new Declaration(unit, node.origin(), claims));
    }

    /** Takes what stands under the name of something computed, as in a table's column. */
    private void named(String unit, String key, Node.Member member, List<Claim> claims) {
        if (OF_RESULT.contains(key) || columns.beside(key)) {
            return;
        }
        Optional<ClaimColumns.Target> target = columns.target(key);
        if (target.isPresent()) {
            take(unit, target.get(), Optional.of(member.value()), claims);
        } else if (EarlierReader.text(member.value()).isPresent() && told.add(key)) {
            problems.add(Problem.of(SubmissionProblem.NOT_COMPARED, member.key())
                    .with("column", key)
                    .with("hint", Nearest.hint(key, columns.known())));
        }
    }

    private void take(String unit, ClaimColumns.Target target, Optional<Node> node, List<Claim> claims) {
        if (node.isEmpty()) {
            return;
        }
        Node value = node.get();
        Optional<Rational> ratio = value instanceof Node.Fields fields ? EarlierReader.ratio(fields) : Optional.empty();
        if (ratio.isPresent()) {
            taker.number(target, ratio.get().toString(), ratio.get(), value.origin(), claims);
        } else {
            EarlierReader.text(value).ifPresent(text -> taker.take(unit, target, text, value.origin(), claims));
        }
    }
}
