package dev.healing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DisplayName;

/** The one-way order of the packages, and a core without input, output, clock, chance or memory (INV-60). */
@DisplayName("INV-60: the core reads and keeps nothing")
@AnalyzeClasses(packages = "dev.healing", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule PACKAGES_POINT_ONE_WAY = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("dev.healing..")
            .layer("validation")
            .definedBy("dev.healing.validation")
            .layer("relationship")
            .definedBy("dev.healing.relationship")
            .layer("assessment")
            .definedBy("dev.healing.assessment")
            .layer("questionnaire")
            .definedBy("dev.healing.questionnaire")
            .layer("practice")
            .definedBy("dev.healing.practice")
            .layer("plan")
            .definedBy("dev.healing.plan")
            .whereLayer("plan")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("practice")
            .mayOnlyBeAccessedByLayers("plan")
            .whereLayer("questionnaire")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("assessment")
            .mayOnlyBeAccessedByLayers("questionnaire", "practice", "plan")
            .whereLayer("relationship")
            .mayOnlyBeAccessedByLayers("assessment", "questionnaire", "practice", "plan")
            .whereLayer("validation")
            .mayOnlyBeAccessedByLayers("relationship", "assessment", "questionnaire", "practice", "plan");

    @ArchTest
    static final ArchRule NO_INPUT_OR_OUTPUT = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..", "java.sql..")
            .because("the core reads and writes nothing");

    @ArchTest
    static final ArchRule NO_LOGGING =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.util.logging..", "org.slf4j..");

    @ArchTest
    static final ArchRule NO_CLOCK_CHANCE_OR_ENVIRONMENT = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.UUID")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Locale")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.lang.System")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now");

    @ArchTest
    static final ArchRule NO_MUTABLE_STATICS = fields().that()
            .areStatic()
            .should()
            .haveModifier(JavaModifier.FINAL)
            .because("nothing shared is ever written");

    @ArchTest
    static final ArchRule NOTHING_IS_SERIALIZABLE = noClasses()
            .that()
            .areNotEnums()
            .and()
            .areNotAssignableTo(Throwable.class)
            .should()
            .implement(java.io.Serializable.class);

    @ArchTest
    static final ArchRule STAGES_ARE_HIDDEN = classes()
            .that()
            .resideInAPackage("dev.healing.plan")
            .and()
            .haveSimpleNameEndingWith("Gate")
            .should()
            .bePackagePrivate();
}
