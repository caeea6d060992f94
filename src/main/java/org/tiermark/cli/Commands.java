package org.tiermark.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The commands, a line each; the constant's name is what users type. */
enum Commands {
    SCORE(new ScoreCommand()),
    CHECK(new CheckCommand()),
    VERIFY(new VerifyCommand()),
    EXPLAIN(new ExplainCommand()),
    INIT(new InitCommand()),
    CONVERT(new ConvertCommand()),
    SCHEMA(new SchemaCommand()),
    RULE(new RuleCommand()),
    DOCTOR(new DoctorCommand());

    private final Command command;

    Commands(Command command) {
        this.command = command;
    }

    Command command() {
        return command;
    }

    /** What users type. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is typed to run it: {@code tiermark score [OPTIONS] SCHEME FIGURES...}. */
    String synopsis() {
        StringBuilder synopsis = new StringBuilder("tiermark ").append(word()).append(" [OPTIONS]");
        command.operands().forEach(operand -> synopsis.append(' ').append(operand.synopsis()));
        return synopsis.toString();
    }

    static Optional<Commands> named(String word) {
        return Stream.of(values())
                .filter(command -> command.word().equals(word))
                .findFirst();
    }

    static List<String> words() {
        return Stream.of(values()).map(Commands::word).toList();
    }
}
