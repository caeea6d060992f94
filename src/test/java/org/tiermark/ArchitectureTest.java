package org.tiermark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** Holds the package arrows and the purity of the middle against the compiled classes; nothing is suppressed. */
@AnalyzeClasses(
        packages = "org.tiermark",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutTheBuild.class})
class ArchitectureTest {
    /** What packing puts among the classes is no part of any package. */
    static final class WithoutTheBuild implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/org/tiermark/build/");
        }
    }

    private static final String[] EXACT = {
        "org.tiermark.problem..",
        "org.tiermark.model..",
        "org.tiermark.expression..",
        "org.tiermark.rule..",
        "org.tiermark.result..",
        "org.tiermark.scheme..",
        "org.tiermark.check..",
        "org.tiermark.score.."
    };

    private static final String[] PURE = {
        "org.tiermark.model..",
        "org.tiermark.expression..",
        "org.tiermark.rule..",
        "org.tiermark.result..",
        "org.tiermark.scheme..",
        "org.tiermark.check..",
        "org.tiermark.score.."
    };

    @ArchTest
    static final ArchRule a_package_knows_only_those_below_it = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("problem")
            .definedBy("org.tiermark.problem..")
            .layer("model")
            .definedBy("org.tiermark.model..")
            .layer("expression")
            .definedBy("org.tiermark.expression..")
            .layer("rule")
            .definedBy("org.tiermark.rule..")
            .layer("scheme")
            .definedBy("org.tiermark.scheme..")
            .layer("result")
            .definedBy("org.tiermark.result..")
            .layer("check")
            .definedBy("org.tiermark.check..")
            .layer("score")
            .definedBy("org.tiermark.score..")
            .layer("read")
            .definedBy("org.tiermark.read..")
            .layer("write")
            .definedBy("org.tiermark.write..")
            .layer("cli")
            .definedBy("org.tiermark.cli..")
            .whereLayer("problem")
            .mayNotAccessAnyLayer()
            .whereLayer("model")
            .mayOnlyAccessLayers("problem")
            .whereLayer("expression")
            .mayOnlyAccessLayers("problem", "model")
            .whereLayer("rule")
            .mayOnlyAccessLayers("problem", "model", "expression")
            .whereLayer("scheme")
            .mayOnlyAccessLayers("problem", "model", "expression", "rule")
            .whereLayer("result")
            .mayOnlyAccessLayers("problem", "model")
            .whereLayer("check")
            .mayOnlyAccessLayers("problem", "model", "expression", "rule", "scheme")
            .whereLayer("score")
            .mayOnlyAccessLayers("problem", "model", "expression", "rule", "scheme", "result")
            .whereLayer("read")
            .mayOnlyAccessLayers("problem", "model", "expression", "rule", "scheme", "result")
            .whereLayer("write")
            .mayOnlyAccessLayers("problem", "model", "result")
            .ensureAllClassesAreContainedInArchitecture();

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching("org.tiermark.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothing_on_the_way_to_a_score_is_declared_a_binary_float =
            classes().that().resideInAnyPackage(EXACT).should(new DeclareNoBinaryFloat());

    @ArchTest
    static final ArchRule nothing_on_the_way_to_a_score_calls_for_a_binary_float = noClasses()
            .that()
            .resideInAnyPackage(EXACT)
            .should()
            .callCodeUnitWhere(DescribedPredicate.describe(
                    "a binary float is passed or returned",
                    call -> DeclareNoBinaryFloat.isBinaryFloat(call.getTarget().getRawReturnType())
                            || call.getTarget().getRawParameterTypes().stream()
                                    .anyMatch(DeclareNoBinaryFloat::isBinaryFloat)));

    @ArchTest
    static final ArchRule the_middle_touches_no_file = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..");

    @ArchTest
    static final ArchRule the_middle_asks_nothing_of_its_surroundings = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .accessTargetWhere(DescribedPredicate.describe(
                    "the clock, the locale, chance, a stream or the environment is asked", ArchitectureTest::isImpure));

    @ArchTest
    static final ArchRule a_call_says_what_it_asks_for = classes().should(new TakeNoBoolean());

    @ArchTest
    static final ArchRule only_cli_knows_picocli = only("picocli..", "org.tiermark.cli..");

    @ArchTest
    static final ArchRule only_read_and_write_know_jackson =
            only("com.fasterxml.jackson..", "org.tiermark.read..", "org.tiermark.write..");

    @ArchTest
    static final ArchRule only_read_and_write_know_commons_csv =
            only("org.apache.commons.csv..", "org.tiermark.read..", "org.tiermark.write..");

    @ArchTest
    static final ArchRule only_write_and_cli_know_the_width_of_characters =
            only("org.jline..", "org.tiermark.write..", "org.tiermark.cli..");

    @ArchTest
    static final ArchRule only_model_and_expression_know_big_math =
            only("ch.obermuhlner..", "org.tiermark.model..", "org.tiermark.expression..");

    private static ArchRule only(String library, String... packages) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static boolean isImpure(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        return switch (owner.getName()) {
            case "java.lang.System" -> !Set.of("arraycopy", "identityHashCode").contains(name);
            case "java.lang.Math", "java.lang.StrictMath" -> name.equals("random");
            case "java.lang.String" ->
                Set.of("toLowerCase", "toUpperCase").contains(name) && takesNothing(access.getTarget());
            case "java.util.Locale" -> name.equals("getDefault");
            case "java.util.UUID" -> name.equals("randomUUID");
            case "java.util.Random", "java.util.SplittableRandom", "java.util.concurrent.ThreadLocalRandom" -> true;
            case "java.time.Clock" -> true;
            default -> owner.getPackageName().startsWith("java.time") && name.equals("now");
        };
    }

    private static boolean takesNothing(AccessTarget target) {
        return target instanceof CodeUnitAccessTarget unit
                && unit.getRawParameterTypes().isEmpty();
    }
}
