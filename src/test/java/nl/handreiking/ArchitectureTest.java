package nl.handreiking;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the table of packages in CONTRIBUTING.md: one direction, effects at the rim. */
class ArchitectureTest {

  private static final String ROOT = "nl.handreiking.";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("nl.handreiking");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "source | ",
        "output | source",
        "yaml | source",
        "markdown | source",
        "model | source, markdown",
        "picture | output, source",
        "content | picture, model, yaml, markdown, source",
        "schema | content, model, yaml, source",
        "check | model, markdown, source",
        "links | source",
        "report | links, check, model, markdown, source",
        "scaffold | source, output, yaml, markdown, model, content, schema, check",
        "figure | model, source",
        "export | picture, model, markdown, figure, output, source",
        "site | picture, report, links, export, model, markdown, figure, output, source",
        "build | picture, source, report, output, yaml, markdown, links, model, content, schema, check, figure, export, site",
        "serve | build, site, output, source",
        "cli | serve, build, links, report, scaffold, schema, output, source"
      })
  void importsOnlyFromBelow(String name, String allowed) {
    List<String> mayUse = new ArrayList<>(List.of("java..", "org.jspecify..", ROOT + name + ".."));
    for (String other : allowed == null ? new String[0] : allowed.split(", ")) {
      mayUse.add(ROOT + other + "..");
    }
    switch (name) {
      case "source" -> mayUse.add("com.google.gson..");
      case "yaml" -> mayUse.add("org.yaml.snakeyaml..");
      case "model" -> mayUse.add("com.google.i18n.phonenumbers..");
      case "markdown" -> mayUse.addAll(List.of("com.vladsch.flexmark..", "org.jsoup.."));
      case "links" -> mayUse.addAll(List.of("javax.net.ssl..", "org.jsoup.."));
      case "report", "content" -> mayUse.add("javax.xml.stream..");
      case "picture" ->
          mayUse.addAll(
              List.of("javax.imageio..", "javax.xml.stream..", "com.github.weisj.jsvg.."));
      case "export" ->
          mayUse.addAll(
              List.of(
                  "org.apache.poi..",
                  "org.apache.xmlbeans..",
                  "org.openxmlformats..",
                  "org.apache.fontbox..",
                  "org.apache.pdfbox.io..",
                  "javax.imageio..",
                  "javax.xml.."));
      case "site" -> mayUse.add("freemarker..");
      case "serve" ->
          mayUse.addAll(List.of("com.sun.net.httpserver..", "io.methvin.watcher..", "org.slf4j.."));
      case "cli" -> mayUse.add("picocli..");
      default -> {}
    }
    classes()
        .that()
        .resideInAPackage(ROOT + name + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(mayUse.toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void onlyTheAdapterAndItsSetupKnowTheMarkdownLibrary() {
    noClasses()
        .that()
        .haveNameNotMatching(".*\\.Flexmark(Adapter|Setup)(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.vladsch.flexmark..")
        .check(CLASSES);
  }

  /** What we write ourselves is read from the tree of its text. */
  @Test
  void htmlIsParsedOnlyWhereStrangersWroteIt() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..links.page..")
        .and()
        .doNotHaveSimpleName("Sanitiser")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.jsoup..")
        .check(CLASSES);
  }

  @Test
  void oneClassKnowsTheJsonLibrary() {
    noClasses()
        .that()
        .haveNameNotMatching(".*\\.source\\.Json(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.google.gson..")
        .check(CLASSES);
  }

  /** Whoever opens a type by its name finds one. */
  @Test
  void noTopLevelTypesHaveOneName() {
    Map<String, List<String>> byName =
        CLASSES.stream()
            .filter(JavaClass::isTopLevelClass)
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .collect(groupingBy(JavaClass::getSimpleName, mapping(JavaClass::getName, toList())));
    assertThat(byName.values()).allMatch(names -> names.size() == 1);
  }

  @Test
  void noPackagesUseEachOtherInACircle() {
    slices().matching("nl.handreiking.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheListOfExportersKnowsWhichFormatsThereAre() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..export.(*)..")
        .and()
        .doNotHaveFullyQualifiedName("nl.handreiking.build.Exporters")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("..export.(*)..")
        .check(CLASSES);
  }

  @Test
  void onlyTheOutputPackageChangesTheDisk() {
    String changes =
        "write.*|newOutputStream|newBufferedWriter|newByteChannel|copy|move|delete.*|create.*|set.*";
    noClasses()
        .that()
        .resideOutsideOfPackage("..output..")
        .should()
        .callMethodWhere(
            target(owner(nameMatching("java\\.nio\\.file\\.Files")))
                .and(target(nameMatching(changes))))
        .check(CLASSES);
  }

  @Test
  void onlyTheWritersWriteFiles() {
    noClasses()
        .that()
        .haveNameNotMatching(".*\\.output\\.(StagedFiles|NewLook|ReportWriter|AtomicFile)(\\$.*)?")
        .should()
        .callMethodWhere(
            target(owner(nameMatching("java\\.nio\\.file\\.Files")))
                .and(
                    target(
                        nameMatching("write.*|newOutputStream|newBufferedWriter|copy|createFile"))))
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(FileOutputStream.class, FileWriter.class, RandomAccessFile.class)
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackage("..output..")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(FileChannel.class)
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineKnowsTheProcess() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .orShould()
        .callMethodWhere(
            target(owner(nameMatching("java\\.lang\\.System")))
                .and(target(nameMatching("exit|getenv|getProperty"))))
        .check(CLASSES);
  }

  @Test
  void onlyTheWebPackageOfLinksAsksTheNetwork() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..links.web..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net.http..", "javax.net..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.net\\.(URL|URLConnection|HttpURLConnection|Socket|ServerSocket)")
        .check(CLASSES);
  }

  @Test
  void onlyThePreviewListensBesides() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..links.web..", "..serve..")
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.net\\.InetAddress")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackage("..serve..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.sun.net..", "io.methvin..")
        .check(CLASSES);
  }

  @Test
  void nothingDependsOnTheMachinesLanguageOrZone() {
    noClasses()
        .should()
        .callMethodWhere(
            target(owner(nameMatching("java\\.util\\.Locale")))
                .and(target(nameMatching("getDefault"))))
        .orShould()
        .callMethodWhere(
            target(owner(nameMatching("java\\.time\\.ZoneId")))
                .and(target(nameMatching("systemDefault"))))
        .check(CLASSES);
  }
}
