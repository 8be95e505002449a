package org.crossbearing.bench;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.crossbearing.cli.Main;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the module table: which module may use which, and what no module may do. */
class ModuleDirectionTest {
  private static final String ROOT = "org.crossbearing.";

  /** Each module with the modules of ours that it may use. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.of(
          "model", Set.of(),
          "intake", Set.of("model"),
          "reading", Set.of("model"),
          "reconcile", Set.of("model"),
          "export", Set.of("model"),
          "ledger", Set.of("model", "reading", "reconcile"),
          "desk", Set.of("model", "intake", "reading", "reconcile", "export", "ledger"),
          "cli", Set.of("model", "intake", "reading", "reconcile", "export", "ledger", "desk"),
          "bench",
              Set.of("model", "intake", "reading", "reconcile", "export", "ledger", "desk", "cli"));

  /** Modules whose results depend on their input alone. */
  private static final String[] PURE =
      Set.of("model", "reading", "reconcile", "export").stream()
          .map(ModuleDirectionTest::packageOf)
          .toArray(String[]::new);

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.crossbearing");

  @TestFactory
  Iterable<DynamicTest> usesOnlyWhatTheTableAllows() {
    return MAY_USE.entrySet().stream()
        .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> direction(row).check(OURS)))
        .toList();
  }

  @Test
  void theTableNamesEveryModule() {
    Set<String> found =
        OURS.stream()
            .map(type -> type.getPackageName().substring(ROOT.length()).split("\\.", 2)[0])
            .collect(Collectors.toSet());
    assertThat(found).isEqualTo(MAY_USE.keySet());
  }

  @TestFactory
  Iterable<DynamicTest> nobodyUsesWhatIsInternalToAnotherModule() {
    return MAY_USE.keySet().stream()
        .map(module -> DynamicTest.dynamicTest(module, () -> check(internal(module))))
        .toList();
  }

  private static ArchRule internal(String module) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(packageOf(module))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + module + ".internal..");
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.crossbearing.(**)").should().beFreeOfCycles().check(OURS);
  }

  @Test
  void onlyMainEndsTheProgram() {
    check(
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Main.class.getName())
            .should()
            .accessTargetWhere(calls(System.class, "exit").or(calls(Runtime.class, "exit", "halt")))
            .because("a library that ends the program cannot be used"));
  }

  @Test
  void nobodyUsesJavaUtilLogging() {
    check(noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging.."));
  }

  @Test
  void resultsDependOnTheInputAlone() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .accessTargetWhere(readsTheSurroundings())
            .because("the same reports must give the same dossier anywhere and at any time"));
  }

  @Test
  void theRulesSeeTheClassesTheyJudge() {
    assertThat(OURS).anyMatch(type -> type.getFullName().equals(Main.class.getName()));
    assertThat(new ClassFileImporter().importClasses(Offender.class).get(Offender.class))
        .satisfies(
            offender ->
                assertThat(offender.getAccessesFromSelf())
                    .filteredOn(readsTheSurroundings())
                    .hasSize(Offender.READS));
  }

  private static ArchRule direction(Map.Entry<String, Set<String>> row) {
    String[] others =
        MAY_USE.keySet().stream()
            .filter(other -> !other.equals(row.getKey()) && !row.getValue().contains(other))
            .map(ModuleDirectionTest::packageOf)
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(packageOf(row.getKey()))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others);
  }

  private static void check(ArchRule rule) {
    rule.check(OURS);
  }

  private static String packageOf(String module) {
    return ROOT + module + "..";
  }

  private static DescribedPredicate<JavaAccess<?>> readsTheSurroundings() {
    return calls(Locale.class, "getDefault")
        .or(calls(ZoneId.class, "systemDefault"))
        .or(calls(TimeZone.class, "getDefault"))
        .or(calls(Clock.class, "systemDefaultZone", "systemUTC", "system"))
        .or(calls(System.class, "currentTimeMillis", "nanoTime", "getenv", "lineSeparator"))
        .or(anyNow())
        .or(DescribedPredicate.describe("read File separators", a -> isSeparator(a.getTarget())));
  }

  private static boolean isSeparator(AccessTarget target) {
    return target.getOwner().isEquivalentTo(File.class) && target.getName().contains("eparator");
  }

  private static DescribedPredicate<JavaAccess<?>> anyNow() {
    return DescribedPredicate.describe(
        "call now() of java.time",
        access ->
            access.getTarget().getName().equals("now")
                && access.getTargetOwner().getPackageName().startsWith("java.time"));
  }

  private static DescribedPredicate<JavaAccess<?>> calls(Class<?> owner, String... methods) {
    Set<String> names = Set.of(methods);
    return DescribedPredicate.describe(
        "call " + owner.getSimpleName() + "." + String.join("/", methods),
        access ->
            belongToAnyOf(owner).test(access.getTargetOwner())
                && names.contains(access.getTarget().getName()));
  }

  /** Does each forbidden thing once, to show that the rule sees it. */
  static final class Offender {
    static final int READS = 7;

    static String everything() {
      return Locale.getDefault()
          + File.separator
          + ZoneId.systemDefault()
          + java.time.LocalDate.now(ZoneId.of("Europe/Kyiv"))
          + java.time.Instant.now()
          + System.currentTimeMillis()
          + TimeZone.getDefault();
    }
  }
}
