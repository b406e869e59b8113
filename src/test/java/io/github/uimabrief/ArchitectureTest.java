package io.github.uimabrief;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures;
import java.util.Set;

/** The house rules of the code. */
@AnalyzeClasses(
    packages = ArchitectureTest.ROOT,
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  static final String ROOT = "io.github.uimabrief";

  /** Generated from the type systems. */
  private static final String TYPES = ROOT + ".type..";

  @ArchTest
  static final ArchRule layers =
      Architectures.layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("app")
          .definedBy(ROOT + ".app..")
          .layer("render")
          .definedBy(ROOT + ".render..")
          .layer("export")
          .definedBy(ROOT + ".export..")
          .layer("io")
          .definedBy(ROOT + ".io..")
          .layer("engine")
          .definedBy(ROOT + ".engine..")
          .layer("cas")
          .definedBy(ROOT + ".cas..")
          .layer("ruta")
          .definedBy(ROOT + ".ruta..")
          .layer("summary")
          .definedBy(ROOT + ".summary..")
          .layer("lang")
          .definedBy(ROOT + ".lang..")
          .layer("time")
          .definedBy(ROOT + ".time..")
          .layer("model")
          .definedBy(ROOT + ".model..")
          .whereLayer("app")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("render")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("export")
          .mayOnlyBeAccessedByLayers("app")
          .whereLayer("io")
          .mayOnlyBeAccessedByLayers("app", "export")
          .whereLayer("engine")
          .mayOnlyBeAccessedByLayers("app", "export", "io")
          .whereLayer("cas")
          .mayOnlyBeAccessedByLayers("engine", "export", "io")
          .whereLayer("ruta")
          .mayOnlyBeAccessedByLayers("cas")
          .whereLayer("summary")
          .mayOnlyBeAccessedByLayers("engine");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule recordsNeedOnlyTheJdk =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".model..")
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages("java..", ROOT + ".model..");

  @ArchTest
  static final ArchRule onlyTheDoorKnowsGeneratedTypes =
      noClasses()
          .that()
          .resideOutsideOfPackages(ROOT + ".cas..", TYPES)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(TYPES);

  @ArchTest
  static final ArchRule uimaStaysBehindTheDoor =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              ROOT + ".cas..",
              ROOT + ".ruta..",
              ROOT + ".engine..",
              ROOT + ".io..",
              ROOT + ".export..",
              TYPES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.uima..", "org.dkpro..", "de.tudarmstadt..");

  @ArchTest
  static final ArchRule onlyTheCommandLineKnowsPicocli =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".app..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule onlyTheCommandLinePrints =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".app..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(Throwable.class, "printStackTrace");

  @ArchTest
  static final ArchRule namesSayWhatAClassIs =
      noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl)");

  @ArchTest
  static final ArchRule staticStateNeverChanges =
      fields()
          .that()
          .areDeclaredInClassesThat(not(resideInAPackage(TYPES)))
          .and()
          .areDeclaredInClassesThat(not(resideInAPackage(ROOT + ".render.html..")))
          .and()
          .areStatic()
          .should(beConstant());

  private static final Set<Class<?>> MUTABLE_BY_NATURE =
      Set.of(StringBuilder.class, StringBuffer.class);

  private static ArchCondition<JavaField> beConstant() {
    return new ArchCondition<>("be final and of no type made to be changed") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        boolean constant =
            field.getModifiers().contains(JavaModifier.FINAL) && !isMutable(field.getRawType());
        events.add(new SimpleConditionEvent(field, constant, field.getFullName()));
      }
    };
  }

  private static boolean isMutable(JavaClass type) {
    return MUTABLE_BY_NATURE.stream().anyMatch(type::isEquivalentTo)
        || type.getPackageName().equals("java.util.concurrent.atomic")
        || type.isAssignableTo(ThreadLocal.class);
  }
}
