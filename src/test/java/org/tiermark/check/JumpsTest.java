package org.tiermark.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
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

/** Figures far from those of the period before, and those that may be. */
class JumpsTest {
    private static final String SCHEME = """
            {'id':'s','period':'2022','indicators':[{'id':'r',%s}],
             'items':[{'id':'x','rules':[{'kind':'formula','points':'1'}]}]}""";

    @ParameterizedTest(name = "{0}: from {1} to {2}, jumps in {3}")
    @CsvSource(delimiter = '|', textBlock = """
            'measure':'起'                                | 50 12 7      | 49 13 8        | ''
            'measure':'起'                                | 100 12 700   | 10 121 7100    | ''
            'measure':'起'                                | 100 12 700   | 10 20 7000     | 1 3
            'measure':'起'                                | 100 9 700    | 10.1 99 6999   | ''
            'measure':'起'                                | 0 1 300      | 900 - 0        | ''
            'measure':'万元'                              | -500 -500 5  | 5000 -5000 -90 | 2
            'measure':'起' | 123456789012345678.5 5 | 1234567890123456.785 5000000000000000000 | 1 2
            'measure':'%'                                 | 97.9 0.5 9   | 9.79 5 80      | 1
            'measure':'‰'                                 | 97.9 0.5 9   | 9.79 9.9 90    | 1 3
            'measure':'%','name':'同比增长'                | 97.9 0.5 9   | 9.79 5 80      | ''
            'measure':'起'                                | 10 10 10 10  | 100 100 100 10 | ''
            """)
    void a_figure_ten_times_apart_is_doubted(String indicator, String before, String now, String doubted) {
        Scheme scheme = SchemeText.scheme(SCHEME.formatted(indicator));
        List<Integer> wanted = doubted.isEmpty()
                ? List.of()
                : List.of(doubted.split(" ")).stream().map(Integer::valueOf).toList();
        int units = now.split(" ").length;
        List<String> ids = IntStream.range(0, units).mapToObj(row -> "u" + row).toList();
        Figures figures = new Figures(
                new Units(ids, Map.of()),
                List.of(new Period("2021"), new Period("2022")),
                Map.of(
                        new Figures.Key("r", new Period("2021")), placed(before),
                        new Figures.Key("r", new Period("2022")), placed(now)),
                new Dictionary());
        List<Integer> jumps = FigureCheck.check(scheme, figures, Optional.empty(), new BitSet()).list().stream()
                .filter(problem -> problem.code().code().equals("V516"))
                .map(problem -> problem.origin().line())
                .toList();
        assertEquals(wanted, jumps);
    }

    /** A column of numbers; {@code -} is missing. */
    private static Figures.Placed placed(String numbers) {
        ColumnBuilder builder = new ColumnBuilder();
        for (String number : numbers.split(" ")) {
            if (number.equals("-")) {
                builder.addAbsent(State.MISSING);
            } else {
                builder.add(Rational.parse(number));
            }
        }
        return new Figures.Placed(builder.build(), row -> new Origin("f.csv", row + 1, 3));
    }
}
