package org.tiermark.read;

import java.util.Optional;
import org.tiermark.problem.Language;
import org.tiermark.problem.Loaded;
import org.tiermark.problem.Problems;
import org.tiermark.scheme.Scheme;

/** Turns a scheme in JSON into a rule sheet and back; nothing is lost either way. */
public final class Conversion {
    private Conversion() {}

    /** The scheme in the other form; empty where it cannot be read, which is reported. */
    public static Loaded<String> convert(Source source, Language language) {
        Loaded<Scheme> scheme = SchemeReader.read(source);
        if (scheme.value().isEmpty()) {
            return new Loaded<>(Optional.empty(), scheme.problems());
        }
        Problems told = new Problems();
        Optional<String> other = SchemeReader.text(source, told)
                .flatMap(text -> SchemeReader.document(source, text, told)
                        .map(root -> SchemeReader.isSheet(source, text)
                                ? JsonText.of(root)
                                : RuleSheetWriter.write(root, language)));
        return new Loaded<>(other, scheme.problems());
    }
}
