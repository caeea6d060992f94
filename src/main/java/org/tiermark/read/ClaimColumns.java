package org.tiermark.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiermark.result.Claim.Aspect;
import org.tiermark.result.Subject;

/** What the columns of a submission can be called: by an item's, ranking's or score's name, or the usual words. */
final class ClaimColumns {
    private static final List<String> SCORE = List.of("score", "得分", "总分", "总得分", "考核得分", "最终得分", "综合得分");
    private static final List<String> TIER = List.of("tier", "等级", "等次", "档次", "考核等级", "考核等次");
    private static final List<String> RANK = List.of("rank", "名次", "排名", "位次");
    private static final List<String> OTHER = List.of("note", "备注", "change", "previous_score", "previous_tier", "序号");

    /**
     * A quantity that can be claimed.
     *
     * @param aspect what it is
     * @param id the item's or ranking's id; else empty
     * @param label for people
     */
    record Target(Aspect aspect, String id, String label) {}

    private final Subject subject;
    private final List<String> keys;

    /** The columns of a submission on a subject whose units are known by these keys. */
    ClaimColumns(Subject subject, List<String> keys) {
        this.subject = subject;
        this.keys = keys;
    }

    /** The numbers of the columns that say which unit; empty where one of them is missing. */
    List<Integer> keys(List<String> headers) {
        List<Integer> found = new ArrayList<>();
        for (String key : keys) {
            int at = Headers.find(headers, keys.equals(List.of("unit")) ? Headers.UNIT : List.of(key));
            if (at < 0) {
                return List.of();
            }
            found.add(at);
        }
        return found;
    }

    /** What a header claims; empty where it names nothing computed. */
    Optional<Target> target(String header) {
        String plain = Headers.plain(header);
        for (Subject.ItemName item : subject.items()) {
            if (is(plain, item.id()) || is(plain, item.name())) {
                return Optional.of(
                        item.depth() == 0
                                ? new Target(Aspect.SCORE, "", item.name())
                                : new Target(Aspect.POINTS, item.id(), item.name()));
            }
        }
        List<Subject.RankingName> rankings = subject.rankings();
        for (int i = 0; i < rankings.size(); i++) {
            Subject.RankingName ranking = rankings.get(i);
            if (is(plain, ranking.id()) || is(plain, ranking.name()) || i == 0 && RANK.contains(plain)) {
                String label = ranking.name().isEmpty() ? ranking.id() : ranking.name();
                return Optional.of(new Target(Aspect.RANK, ranking.id(), label));
            }
        }
        if (SCORE.contains(plain)) {
            return Optional.of(new Target(Aspect.SCORE, "", header));
        }
        return TIER.contains(plain) ? Optional.of(new Target(Aspect.TIER, "", header)) : Optional.empty();
    }

    private static boolean is(String plain, String name) {
        return !name.isEmpty() && plain.equals(Headers.plain(name));
    }

    /** Whether a header stands over what nobody would compare: names, groups, periods, remarks. */
    boolean beside(String header) {
        Set<String> beside = new HashSet<>(OTHER);
        beside.addAll(Headers.UNIT);
        beside.addAll(Headers.NAME);
        beside.addAll(Headers.PERIOD);
        subject.rankings().forEach(ranking -> beside.addAll(ranking.within()));
        String plain = Headers.plain(header);
        return plain.isEmpty()
                || beside.stream().anyMatch(name -> Headers.plain(name).equals(plain));
    }

    /** All that can be claimed, by the names that come first. */
    List<String> known() {
        List<String> known = new ArrayList<>(List.of("score", "tier"));
        subject.rankings().forEach(ranking -> known.add(ranking.id()));
        subject.items().stream().filter(item -> item.depth() > 0).forEach(item -> known.add(item.id()));
        return known;
    }
}
