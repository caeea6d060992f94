package org.tiermark.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiermark.problem.Language;
import org.tiermark.problem.Origin;
import org.tiermark.problem.Problem;
import org.tiermark.problem.Problems;
import org.tiermark.problem.Severity;
import org.tiermark.problem.ValueProblem;
import org.tiermark.result.Input;
import org.w3c.dom.Element;

/** A parser of another hand reads what is written for CI servers, whatever names it is about. */
class JunitFormatTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "North",
                "a&b<c>\"d'",
                "]]>",
                "tab\there",
                "bell\u0007",
                "\u001b[31m",
                "\uFFFE\uFFFF",
                "\uD800",
                "朝阳 区",
                "&#0;"
            })
    void it_is_well_formed_and_counts_what_fails(String name) throws Exception {
        Problems problems = new Problems();
        problems.add(
                Problem.of(ValueProblem.NOT_A_NUMBER, new Origin(name, 2, 1)).with("unit", name));
        problems.add(
                Problem.of(ValueProblem.MIXED_SHARES, new Origin(name, 3, 1)).with("unit", name));
        Element suites = parsed(problems);
        assertEquals("3", suites.getAttribute("tests"));
        assertEquals("1", suites.getAttribute("failures"));
        assertEquals(3, suites.getElementsByTagName("testcase").getLength());
        assertEquals(1, suites.getElementsByTagName("failure").getLength());
        String told = ((Element) suites.getElementsByTagName("failure").item(0)).getTextContent();
        assertTrue(told.contains("error[V401]"), told);
    }

    private static Element parsed(Problems problems) throws Exception {
        List<Input> inputs = List.of(new Input("scheme", "scheme.json", "UTF-8", 0, Optional.empty()));
        Report report = new Report(
                () -> "0",
                Optional.empty(),
                inputs,
                problems,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Severity.ERROR));
        byte[] xml = written(report);
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getDocumentElement();
    }

    private static byte[] written(Report report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Sink sink = new Sink(bytes)) {
            new JunitFormat().problems(report, Style.plain(Language.EN), sink);
        }
        return bytes.toByteArray();
    }
}
