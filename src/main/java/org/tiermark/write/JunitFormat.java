package org.tiermark.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiermark.problem.Problem;
import org.tiermark.result.Input;

/**
 * JUnit's XML, which CI servers show as tests: a suite for each file, a case for each problem in it. A case fails where
 * the problem makes the run fail; a file without problems is one case that passes.
 */
final class JunitFormat implements ProblemFormat {
    @Override
    public void problems(Report report, Style style, Sink to) throws IOException {
        Map<String, List<Problem>> suites = new LinkedHashMap<>();
        for (Input input : report.inputs()) {
            suites.put(input.name(), new ArrayList<>());
        }
        for (Problem problem : report.problems().list()) {
            suites.computeIfAbsent(Location.file(problem.origin(), report), file -> new ArrayList<>())
                    .add(problem);
        }
        long cases = suites.values().stream()
                .mapToInt(all -> Math.max(1, all.size()))
                .sum();
        long failures = suites.values().stream()
                .flatMap(List::stream)
                .filter(one -> report.fails(one.severity()))
                .count();
        to.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"tiermark\" tests=\"");
        to.number(cases).append("\" failures=\"").number(failures).append("\">\n");
        for (Map.Entry<String, List<Problem>> suite : suites.entrySet()) {
            suite(suite.getKey(), suite.getValue(), report, style, to);
        }
        to.append("</testsuites>\n");
    }

    private static void suite(String file, List<Problem> problems, Report report, Style style, Sink to)
            throws IOException {
        long failures = problems.stream()
                .filter(problem -> report.fails(problem.severity()))
                .count();
        to.append("  <testsuite name=\"").append(escaped(file)).append("\" tests=\"");
        to.number(Math.max(1, problems.size()))
                .append("\" failures=\"")
                .number(failures)
                .append("\">\n");
        if (problems.isEmpty()) {
            open(file, ProblemWords.NONE.in(style.language()), to);
            to.append("/>\n");
        }
        for (Problem problem : problems) {
            String line = problem.line(style.language());
            open(file, problem.code().code() + " " + problem.code().slug() + " " + problem.origin(), to);
            boolean fails = report.fails(problem.severity());
            to.append(">\n      <").append(fails ? "failure" : "system-out");
            if (fails) {
                to.append(" type=\"").append(problem.severity().name().toLowerCase(java.util.Locale.ROOT));
                to.append("\" message=\"")
                        .append(escaped(problem.message(style.language())))
                        .append('"');
            }
            to.append('>').append(escaped(line)).append("</").append(fails ? "failure" : "system-out");
            to.append(">\n    </testcase>\n");
        }
        to.append("  </testsuite>\n");
    }

    private static void open(String file, String name, Sink to) throws IOException {
        to.append("    <testcase classname=\"").append(escaped(file)).append("\" name=\"");
        to.append(escaped(name)).append('"');
    }

    /** Text in XML; what XML cannot hold is spelled out. */
    private static String escaped(String text) {
        return Display.safe(text)
                .replace("\uFFFE", "\\ufffe")
                .replace("\uFFFF", "\\uffff")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
