package org.tiermark.schemas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiermark.expression.Expression;
import org.tiermark.expression.Literal;
import org.tiermark.expression.Name;
import org.tiermark.expression.Type;
import org.tiermark.model.Ties;
import org.tiermark.problem.Origin;
import org.tiermark.problem.UnsoundException;
import org.tiermark.read.SchemeReader;
import org.tiermark.read.Source;
import org.tiermark.rule.Bands;
import org.tiermark.rule.Expressions;
import org.tiermark.rule.Key;
import org.tiermark.rule.Records;
import org.tiermark.scheme.Ranking;
import org.tiermark.scheme.Scheme;

/** Whoever asks a scheme for its expressions gets every one, though records are not looked into where none can be. */
class ExpressionsTest {
    private static final Name GROUP = new Name("group", Name.Kind.ATTRIBUTE, "group", Type.TEXT);

    static List<SchemeFiles.Named> sound() throws IOException {
        return SchemeFiles.sound();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sound")
    void every_one_of_a_scheme_is_found_in_order(SchemeFiles.Named file) throws ReflectiveOperationException {
        Source source = Source.of("scheme.json", file.text().getBytes(StandardCharsets.UTF_8));
        Scheme scheme = SchemeReader.read(source).value().orElseThrow();
        List<Expression> everywhere = new ArrayList<>();
        collect(scheme, everywhere);
        assertFalse(everywhere.isEmpty());
        assertEquals(everywhere, Expressions.in(scheme));
    }

    /** Looks into everything, whatever its type. */
    private static void collect(Object part, List<Expression> found) throws ReflectiveOperationException {
        if (part instanceof Expression expression) {
            found.add(expression);
        } else if (part instanceof Optional<?> optional) {
            for (Object inner : optional.stream().toList()) {
                collect(inner, found);
            }
        } else if (part instanceof Iterable<?> many) {
            for (Object inner : many) {
                collect(inner, found);
            }
        } else if (part instanceof Map<?, ?> map) {
            collect(map.values(), found);
        } else if (part instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                collect(component.getAccessor().invoke(record), found);
            }
        }
    }

    @Test
    void a_name_by_itself_is_one() {
        Literal by = Literal.TRUE;
        Ranking ranking = new Ranking(
                "r", "", List.of(by), Optional.empty(), Ties.DENSE, List.of(GROUP), Optional.empty(), Origin.NONE);
        assertEquals(List.of(by, GROUP), Expressions.in(ranking));
    }

    @Test
    void texts_numbers_and_words_are_not_looked_into() {
        List<String> looked = Records.keys(Ranking.class).stream()
                .filter(key -> Records.mayHold(key.held()))
                .map(Key::component)
                .toList();
        assertEquals(List.of("by", "within", "when"), looked);
    }

    @Test
    void a_record_is_made_of_its_parts_or_says_why_not() {
        Ranking.Precision made = Records.made(Ranking.Precision.class, Optional.of(2));
        assertEquals(new Ranking.Precision(Optional.of(2)), made);
        UnsoundException refused =
                assertThrows(UnsoundException.class, () -> Records.made(Bands.class, List.of(), null));
        assertTrue(
                refused.reason().en().contains("at least one line"),
                refused.reason().en());
    }
}
