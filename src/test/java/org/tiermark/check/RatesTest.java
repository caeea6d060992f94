package org.tiermark.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiermark.model.ColumnBuilder;
import org.tiermark.model.Dictionary;
import org.tiermark.model.Figures;
import org.tiermark.model.Period;
import org.tiermark.model.Rational;
import org.tiermark.model.State;
import org.tiermark.model.Units;
import org.tiermark.problem.Origin;
import org.tiermark.scheme.Scheme;

/** Rates that cannot be, and those that only look like it. */
class RatesTest {
    private static final String RATE = """
            {'id':'s','period':'2022','indicators':[{%s}],
             'items':[{'id':'x','rules':[{'kind':'formula','points':'1'}]}]}""";
    private static final String QUOTIENT = """
            {'id':'s','period':'2022','indicators':[
               {'id':'a','name':'%s','measure':'起'},{'id':'b','name':'%s','measure':'%s'},{'id':'r',%s}],
             'checks':[{'assert':'%s','message':'m'}],
             'items':[{'id':'x','rules':[{'kind':'formula','points':'1'}]}]}""";

    /** The lines of the units that are warned about; {@code -} in figures is missing. */
    private static List<Integer> lines(Scheme scheme, String code, Map<String, String> figures) {
        Map<Figures.Key, Figures.Placed> columns = new HashMap<>();
        int units = 0;
        for (Map.Entry<String, String> column : figures.entrySet()) {
            ColumnBuilder builder = new ColumnBuilder();
            List<String> cells = List.of(column.getValue().split(" "));
            units = cells.size();
            for (String cell : cells) {
                if (cell.equals("-")) {
                    builder.addAbsent(State.MISSING);
                } else {
                    builder.add(Rational.parse(cell));
                }
            }
            columns.put(
                    new Figures.Key(column.getKey(), new Period("2022")),
                    new Figures.Placed(builder.build(), row -> new Origin("f.csv", row + 1, 3)));
        }
        List<String> ids = IntStream.range(0, units).mapToObj(row -> "u" + row).toList();
        Figures held = new Figures(new Units(ids, Map.of()), List.of(new Period("2022")), columns, new Dictionary());
        return FigureCheck.check(scheme, held, Optional.empty(), new BitSet()).list().stream()
                .filter(problem -> problem.code().code().equals(code))
                .map(problem -> problem.origin().line())
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1} is doubted in {2}")
    @CsvSource(delimiter = '|', textBlock = """
            'id':'r','measure':'%'                        | 0 100 50                     | ''
            'id':'r','measure':'%'                        | 100.01 - -0.5                | 1 3
            'id':'r','measure':'%'                        | 100.000000000000000001       | 1
            'id':'r','measure':'%'                        | 1234567890123456789012345    | 1
            'id':'r','measure':'‰'                        | 1000 1000.5                  | 2
            'id':'r','measure':'起'                       | 101 -3                       | ''
            'id':'r'                                      | 101 -3                       | ''
            'id':'r','measure':'%','range':'(,)'          | 101 -3                       | ''
            'id':'r','measure':'%'                        | 101 102 103                  | ''
            'id':'r','measure':'%'                        | 101 102 3 4 5                | 1 2
            'id':'r','measure':'%','name':'财政收入增长率'  | 101 -3                       | ''
            'id':'r','measure':'%','name':'就业完成率'      | 101 3                        | ''
            'id':'r','measure':'%','name':'Yearly growth' | 101 -3                       | ''
            'id':'plan_met','measure':'%'                 | 101 3                        | ''
            """)
    void a_rate_without_a_range_is_doubted_beyond_its_whole(String indicator, String figures, String doubted) {
        Scheme scheme = SchemeText.scheme(RATE.formatted(indicator));
        String id = scheme.indicators().get(0).id();
        assertEquals(numbers(doubted), lines(scheme, "V514", Map.of(id, figures)));
    }

    @ParameterizedTest(name = "{3} of {0} and {1} in {2}, beside {4}: doubted in {5}")
    @CsvSource(delimiter = '|', textBlock = """
            破案  | 立案  | 起 | 'measure':'%','formula':'a / b * 100'                     | 1 == 1 | 2 4
            破案  | 立案  | 起 | 'measure':'%','formula':'100 * a / b'                     | 1 == 1 | 2 4
            破案  | 立案  | 起 | 'formula':'a / b'                                         | 1 == 1 | 2 4
            破案  | 立案  | 起 | 'measure':'‰','formula':'if(b > 0, a / b * 1000)'         | 1 == 1 | 2 4
            破案  | 立案  | 起 | 'measure':'%','formula':'clamp(a / b * 100, 0, 100)'      | 1 == 1 | ''
            破案  | 立案  | 起 | 'measure':'%','formula':'(a - b) / b * 100'               | 1 == 1 | ''
            破案  | 立案  | 起 | 'measure':'倍','formula':'a / b'                          | 1 == 1 | ''
            破案  | 立案  | 人 | 'measure':'%','formula':'a / b * 100'                     | 1 == 1 | ''
            破案  | 任务  | 起 | 'measure':'%','formula':'a / b * 100'                     | 1 == 1 | ''
            破案  | 立案  | 起 | 'measure':'%','formula':'a / b * 100','name':'任务完成率'  | 1 == 1 | ''
            破案  | 立案  | 起 | 'measure':'%','formula':'a / b * 100','range':'[0,)'      | 1 == 1 | ''
            破案  | 立案  | 起 | 'measure':'%','formula':'a / b * 100'                     | a <= b | ''
            """)
    void a_part_above_its_whole_is_doubted(
            String part, String whole, String measure, String rate, String check, String doubted) {
        Scheme scheme = SchemeText.scheme(QUOTIENT.formatted(part, whole, measure, rate, check));
        assertEquals(numbers(doubted), lines(scheme, "V515", Map.of("a", "3 4.5 - 7 0", "b", "3 4 2 6.99 0")));
    }

    private static List<Integer> numbers(String text) {
        return text.isEmpty()
                ? List.of()
                : List.of(text.split(" ")).stream().map(Integer::valueOf).toList();
    }
}
