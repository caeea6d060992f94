package org.tiermark.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tiermark.cases.TiermarkRun;
import org.tiermark.oracle.GeneratedCase;

/**
 * The files of a run, sound or damaged.
 *
 * @param figures CSV or JSON, as the target says
 * @param claims what the sound run computes, as units would declare it; empty where it ranks nothing
 * @param target what is damaged
 */
record Inputs(byte[] scheme, byte[] figures, byte[] claims, Target target) {
    private static final String SCHEME = "scheme.json";
    private static final String CLAIMS = "claims.csv";

    /** What is damaged, and so how the run is called. */
    enum Target {
        SCHEME("figures.csv"),
        FIGURES("figures.csv"),
        JSON_FIGURES("figures.json"),
        CLAIMS("figures.csv");

        private final String figures;

        Target(String figures) {
            this.figures = figures;
        }
    }

    /** The files of a generated case, and the claims that its own run makes of it. */
    static Inputs of(GeneratedCase sound, Path folder) throws IOException {
        Inputs inputs =
                new Inputs(sound.scheme().getBytes(UTF_8), sound.figures().getBytes(UTF_8), new byte[0], Target.SCHEME);
        TiermarkRun run = inputs.run(folder);
        return inputs.claiming(run.exit() == 0 ? run.out() : new byte[0]);
    }

    private Inputs claiming(byte[] declared) {
        return new Inputs(scheme, figures, declared, target);
    }

    /** The same with one of the files damaged. */
    Inputs damaged(Mutator mutator) {
        Target hit = mutator.oneOf(List.of(
                Target.SCHEME,
                Target.SCHEME,
                Target.FIGURES,
                Target.FIGURES,
                Target.FIGURES,
                Target.JSON_FIGURES,
                claims.length == 0 ? Target.JSON_FIGURES : Target.CLAIMS));
        return switch (hit) {
            case SCHEME -> new Inputs(mutator.damaged(scheme), figures, claims, hit);
            case FIGURES -> new Inputs(scheme, mutator.damaged(figures), claims, hit);
            case JSON_FIGURES -> {
                String json = JsonFigures.of(new String(figures, UTF_8));
                yield new Inputs(scheme, mutator.damaged(json.getBytes(UTF_8)), claims, hit);
            }
            case CLAIMS -> new Inputs(scheme, figures, mutator.damaged(claims), hit);
        };
    }

    /** The text of a file of either encoding; one that is neither is no argument. */
    static String text(byte[] file) {
        for (Charset charset : List.of(UTF_8, Charset.forName("GB18030"))) {
            try {
                return charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            } catch (CharacterCodingException another) {
                continue;
            }
        }
        throw new IllegalArgumentException("neither UTF-8 nor GB18030");
    }

    /** Writes the files and runs over them: claims are verified, figures scored. */
    TiermarkRun run(Path folder) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("score", SCHEME, target.figures, "-f", "csv", "-v"));
        Files.write(folder.resolve(SCHEME), scheme);
        Files.write(folder.resolve(target.figures), figures);
        if (target == Target.CLAIMS) {
            Files.write(folder.resolve(CLAIMS), claims);
            arguments.set(0, "verify");
            arguments.addAll(List.of("--submission", CLAIMS));
        }
        return TiermarkRun.of(arguments, folder);
    }
}
