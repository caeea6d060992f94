package org.tiermark.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiermark.problem.Language;
import org.tiermark.problem.Severity;
import org.tiermark.read.ReadOptions;
import org.tiermark.write.Format;

/**
 * What was asked for; every value is one its option takes.
 *
 * @param operands arguments that are no options, in order
 * @param values of the options given; of one that takes nothing an empty list
 * @param argumentFiles the files that arguments were read from
 */
record Arguments(List<String> operands, Map<Option, List<String>> values, List<String> argumentFiles) {

    boolean has(Option option) {
        return values.containsKey(option);
    }

    List<String> all(Option option) {
        return values.getOrDefault(option, List.of());
    }

    Optional<String> one(Option option) {
        return all(option).stream().findFirst();
    }

    Optional<Integer> count(Option option) {
        return one(option).map(Integer::valueOf);
    }

    /** The names of all that is read. */
    List<String> inputs() {
        List<String> inputs = new ArrayList<>(operands);
        inputs.addAll(all(Option.UNITS));
        inputs.addAll(all(Option.BENCHMARKS));
        rows().forEach(named -> inputs.add(named.getValue()));
        inputs.addAll(all(Option.LEDGER));
        inputs.addAll(all(Option.PREVIOUS));
        inputs.addAll(all(Option.SUBMISSION));
        inputs.addAll(all(Option.BASELINE));
        inputs.addAll(argumentFiles);
        return inputs;
    }

    /** The same, some of them read from files. */
    Arguments from(List<String> files) {
        return new Arguments(operands, values, files);
    }

    /** Files of rows by what the scheme calls them, in the order given. */
    List<Map.Entry<String, String>> rows() {
        return all(Option.ROWS).stream()
                .filter(Value.ROWS::takes)
                .map(text -> Map.entry(text.substring(0, text.indexOf('=')), text.substring(text.indexOf('=') + 1)))
                .toList();
    }

    Format format() {
        return one(Option.FORMAT).flatMap(Format::named).orElse(Format.TABLE);
    }

    Optional<Language> language() {
        return one(Option.LANG).map(Arguments::language);
    }

    static Language language(String word) {
        return word.equals("zh") ? Language.ZH : Language.EN;
    }

    /** The day that expiry is judged by. */
    Optional<LocalDate> asOf() {
        return one(Option.AS_OF).map(LocalDate::parse);
    }

    /** How files are read. */
    ReadOptions reading() {
        return new ReadOptions(
                one(Option.ENCODING).orElse(ReadOptions.AUTO),
                one(Option.DELIMITER).orElse(ReadOptions.AUTO).replace("\\t", "tab"),
                all(Option.KEEP),
                one(Option.PERIOD));
    }

    /** The least severe problem that makes the run fail; empty: none does. */
    Optional<Severity> failOn() {
        return switch (one(Option.FAIL_ON).orElse("error")) {
            case "warning" -> Optional.of(Severity.WARNING);
            case "info" -> Optional.of(Severity.INFO);
            case "never" -> Optional.empty();
            default -> Optional.of(Severity.ERROR);
        };
    }

    /** The least severe problem that is listed where problems are not the result. */
    Severity said() {
        if (has(Option.QUIET)) {
            return Severity.ERROR;
        }
        return has(Option.VERBOSE) ? Severity.INFO : Severity.WARNING;
    }
}
