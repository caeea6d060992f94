package org.tiermark.oracle;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes periods, and at the end the figures of a generated scheme. */
final class FigureGenerator {
    private static final List<String> MISSING = List.of("", "", "-", "—", "/", "无", "N/A", "不适用", "未报", "未报送", "保密");

    private final Draft draft;
    private final Dice dice;

    FigureGenerator(Draft draft) {
        this.draft = draft;
        this.dice = draft.dice;
    }

    /** Chooses the periods; one without a name where the figures have no period column. */
    void addPeriods() {
        if (!draft.wants(GeneratorFeature.HISTORY, 60)) {
            return;
        }
        List<String> all = switch (dice.between(0, 5)) {
            case 0 -> List.of("2021Q2", "2021Q3", "2021Q4", "2022Q1", "2022Q2");
            case 1 -> List.of("2021-10", "2021-11", "2021-12", "2022-01");
            case 2 -> List.of("2020H2", "2021H1", "2021H2", "2022H1");
            case 3 -> List.of("R1", "R2", "R10", "R11");
            default -> List.of("2018", "2019", "2020", "2021", "2022");
        };
        List<String> periods = new ArrayList<>(all.subList(dice.between(0, all.size() - 2), all.size()));
        if (periods.size() > 3 && draft.wants(GeneratorFeature.PERIOD_GAPS, 25)) {
            periods.remove(dice.between(1, 2));
        }
        draft.periods.addAll(periods);
        int stated = dice.chance(30) ? periods.size() - 2 : periods.size() - 1;
        if (dice.chance(50)) {
            draft.scheme.put("period", periods.get(stated));
        }
    }

    String csv() {
        List<String> header = new ArrayList<>(List.of("unit"));
        if (draft.hasHistory()) {
            header.add("period");
        }
        header.add("name");
        List<DraftColumn> submitted = Stream.concat(draft.columns.stream(), draft.panelColumns.stream())
                .filter(DraftColumn::isSubmitted)
                .toList();
        header.addAll(dice.shuffled(submitted.stream().map(DraftColumn::heading).toList()));
        header.add("remark, not declared");
        List<List<String>> lines = new ArrayList<>();
        for (String unit : units()) {
            boolean left = draft.wants(GeneratorFeature.HISTORY_ONLY_UNITS, 4) && !lines.isEmpty();
            lines.addAll(lines(unit, left, submitted, header));
        }
        String end = dice.pick("\n", "\r\n");
        StringBuilder text = new StringBuilder(line(header)).append(end);
        dice.shuffled(lines).forEach(cells -> text.append(line(cells)).append(end));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(FigureGenerator::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\",\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private List<String> units() {
        int count = switch (dice.between(0, 19)) {
            case 0 -> 1;
            case 1, 2 -> dice.between(25, 40);
            case 3 -> 2;
            default -> dice.between(3, 14);
        };
        String prefix = dice.pick("u", "u", "区", "Team ");
        List<Integer> numbers = new ArrayList<>();
        for (int i = 1; i <= 120; i++) {
            numbers.add(i);
        }
        return dice.some(numbers, count).stream().map(number -> prefix + number).toList();
    }

    private List<List<String>> lines(String unit, boolean left, List<DraftColumn> submitted, List<String> header) {
        Map<String, String> lasting = new HashMap<>();
        List<List<String>> lines = new ArrayList<>();
        for (String period : draft.hasHistory() ? draft.periods : List.of("")) {
            boolean isLast = period.isEmpty() || draft.periods.indexOf(period) >= draft.periods.size() - 2;
            if (isLast ? left : dice.chance(8)) {
                continue;
            }
            Map<String, String> cells = new HashMap<>(Map.of("unit", unit, "period", period));
            cells.put("name", dice.pick("Name of " + unit, "\"" + unit + "\", quoted"));
            cells.put("remark, not declared", "see\nbelow");
            for (DraftColumn column : submitted) {
                cells.put(column.heading(), lastingOr(cell(column), column, lasting));
            }
            lines.add(header.stream().map(cells::get).toList());
        }
        return lines;
    }

    /** The group of a unit does not change from period to period. */
    private static String lastingOr(String cell, DraftColumn column, Map<String, String> lasting) {
        boolean lasts = column.isText() && column.origin() == DraftColumn.Origin.ATTRIBUTE;
        return lasts ? lasting.computeIfAbsent(column.heading(), heading -> cell) : cell;
    }

    private String cell(DraftColumn column) {
        boolean attribute = column.origin() == DraftColumn.Origin.ATTRIBUTE;
        if (draft.wants(GeneratorFeature.STATES, attribute ? 2 : 6)) {
            return attribute ? "" : column.profile() == Profile.COUNT && dice.chance(20) ? "-1" : dice.pick(MISSING);
        }
        String cell = column.profile().cell(dice);
        if (attribute && !column.isText()) {
            return String.valueOf(dice.between(1, 50));
        }
        return column.profile() == Profile.PERCENT && !attribute && dice.chance(10) ? cell + "%" : cell;
    }

    /** States the words that stand for a state here and nowhere by default. */
    void addTokens() {
        if (draft.uses(GeneratorFeature.STATES)) {
            draft.scheme.set("tokens", Draft.object().put("保密", "withheld"));
        }
    }

    /** States the columns of units. */
    void addUnits(List<DraftColumn> attributes) {
        ObjectNode units = Draft.object();
        if (dice.chance(50)) {
            units.set("key", Draft.array(List.of("unit")));
            units.put("name", "name");
        }
        ArrayNode list = units.putArray("attributes");
        for (DraftColumn attribute : attributes) {
            if (attribute.isText() && attribute.id().equals(attribute.heading())) {
                list.add(attribute.id());
                continue;
            }
            ObjectNode stated = list.addObject().put("id", attribute.id()).put("name", attribute.heading());
            if (!attribute.isText()) {
                stated.put("measure", "人");
            }
        }
        draft.scheme.set("units", units);
    }
}
