package org.bifolio;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** The house, one rule a sentence. */
@AnalyzeClasses(packages = "org.bifolio", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule spring_stays_in_batch = onlyIn("org.springframework..", "..batch..");

    @ArchTest static final ArchRule picocli_stays_in_cli = onlyIn("picocli..", "..cli..");

    @ArchTest static final ArchRule jsoup_stays_in_locate = onlyIn("org.jsoup..", "..locate..");

    @ArchTest static final ArchRule jaxb_stays_in_write = onlyIn("jakarta.xml.bind..", "..write..");

    @ArchTest
    static final ArchRule pinyin_stays_in_names = onlyIn("com.github.houbb..", "..names..");

    @ArchTest
    static final ArchRule packages_form_no_cycles =
            slices().matching("org.bifolio.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule an_article_is_records_and_enums =
            classes()
                    .that()
                    .resideInAPackage("..article..")
                    .and(
                            DescribedPredicate.describe(
                                    "are no package-info",
                                    type -> !type.getSimpleName().equals("package-info")))
                    .should()
                    .beRecords()
                    .orShould()
                    .beEnums()
                    .because("nothing happens to an article after it is clean");

    @ArchTest
    static final ArchRule stages_run_in_one_direction =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "..page..",
                            "..locate..",
                            "..pair..",
                            "..clean..",
                            "..check..",
                            "..crosswalk..",
                            "..write..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "..convert..", "..batch..", "..cli..", "..output..", "..input..");

    @ArchTest
    static final ArchRule nothing_static_changes =
            fields().that()
                    .areStatic()
                    .should()
                    .beFinal()
                    .because("pages are converted on all cores");

    @ArchTest
    static final ArchRule every_package_is_null_marked =
            classes()
                    .should(
                            new ArchCondition<>("live in a @NullMarked package") {
                                @Override
                                public void check(JavaClass type, ConditionEvents events) {
                                    JavaPackage home = type.getPackage();
                                    if (!home.isAnnotatedWith(NullMarked.class)) {
                                        events.add(
                                                SimpleConditionEvent.violated(
                                                        type,
                                                        home.getName() + " is not @NullMarked"));
                                    }
                                }
                            });

    private static ArchRule onlyIn(String library, String home) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because("it is known in one place only");
    }
}
