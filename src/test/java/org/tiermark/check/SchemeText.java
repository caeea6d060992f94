package org.tiermark.check;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tiermark.problem.Language;
import org.tiermark.problem.Loaded;
import org.tiermark.problem.Problem;
import org.tiermark.read.SchemeReader;
import org.tiermark.read.Source;
import org.tiermark.scheme.Scheme;

/** Small schemes written as text, with single quotes for double ones. */
final class SchemeText {
    private SchemeText() {}

    /** The scheme of a text that is known to be readable. */
    static Scheme scheme(String text) {
        byte[] bytes = text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        Loaded<Scheme> loaded = SchemeReader.read(Source.of("scheme.json", bytes));
        return loaded.value()
                .orElseThrow(() -> new AssertionError(loaded.problems().list().stream()
                        .map(problem -> problem.line(Language.EN))
                        .toList()));
    }

    /** What is found of one code, as {@code a, b} of the terms named. */
    static List<String> found(Scheme scheme, String code, String... terms) {
        return SchemeCheck.check(scheme).list().stream()
                .filter(problem -> problem.code().code().equals(code))
                .map(problem -> told(problem, terms))
                .toList();
    }

    private static String told(Problem problem, String... terms) {
        return String.join(
                ", ",
                List.of(terms).stream()
                        .map(term -> problem.terms().get(term).en())
                        .toList());
    }

    /** All in a row; {@code -} for none. */
    static String joined(List<String> found) {
        return found.isEmpty() ? "-" : String.join(" ", found);
    }

    /** The codes found, each once, sorted. */
    static List<String> codes(Scheme scheme) {
        return SchemeCheck.check(scheme).list().stream()
                .map(problem -> problem.code().code())
                .distinct()
                .sorted()
                .toList();
    }

    /** One item of 10 points on the figure {@code rate}, a percentage, more of it better, with these rules. */
    static Scheme ofRules(String rules) {
        return scheme("""
                {'id':'s','indicators':[
                  {'id':'rate','measure':'%%','range':'[0,100]','direction':'higher'},
                  {'id':'cases','integer':true,'range':'[0,)','direction':'lower'},
                  {'id':'people','range':'(0,)'}],
                 'items':[{'id':'a','points':10,'indicator':'rate','cap':'none','rules':[%s]}]}""".formatted(rules));
    }

    /** A scheme of at most 100 points with these tiers. */
    static Scheme ofTiers(String tiers, String more) {
        return scheme("""
                {'id':'s','indicators':[{'id':'rate','measure':'%%','range':'[0,100]','direction':'higher'}],
                 'items':[{'id':'a','points':100,'indicator':'rate','rules':[{'kind':'ratio','target':100}]}],
                 'rankings':[{'id':'rank','ties':'competition'}],
                 'tiers':[%s]%s}""".formatted(tiers, more));
    }
}
