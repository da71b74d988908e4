package dev.healing.content.help;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.LocalDate;

@AnalyzeClasses(packages = "dev.healing.content", importOptions = ImportOption.DoNotIncludeTests.class)
class HelpArchitectureTest {

    @ArchTest
    static final ArchRule NO_CLOCK = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("INV-83: the day comes from outside");

    @ArchTest
    static final ArchRule HELP_STANDS_ON_ITS_OWN = noClasses()
            .that()
            .resideInAPackage("dev.healing.content.help")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.healing.content")
            .because("the words stand on the services, not the other way round");
}
