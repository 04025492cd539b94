package nl.handreiking.site.theme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Outcome;
import nl.handreiking.source.SourceSpan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that somebody lays over the theme, with the mistakes that people make in it. */
class ThemeOverlayTest {

  @TempDir private Path temporary;
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectories(temporary.resolve("mine"));
  }

  @Test
  void replacesOneFileAndLeavesTheOthers() throws IOException {
    put("assets/favicon.svg", "<svg/>");
    Theme theme = Theme.over(folder, "mine").value().orElseThrow();
    assertThat(new String(theme.bytes("assets/favicon.svg"), UTF_8)).isEqualTo("<svg/>");
    assertThat(theme.styles()).isEqualTo(Theme.standard().styles());
  }

  @Test
  void allTemplatesThatCannotBeParsedAreReportedWithTheirPlace() throws IOException {
    put("pages/home.ftlh", "<p>\n  <#if page.title>\n");
    put("pages/help.ftlh", "${page.");
    List<Diagnostic> said = Theme.over(folder, "mine").diagnostics();
    assertThat(said)
        .extracting(d -> d.location().toString())
        .containsExactly("mine/pages/help.ftlh:1:7", "mine/pages/home.ftlh:2:19");
    assertThat(said).allMatch(Diagnostic::isError);
  }

  @Test
  void filesUnderNamesThatASiteCannotHaveAreReported() throws IOException {
    put("assets/a.svg", "<svg/>");
    put(
        "theme.properties",
        "deck-styles=../../x.css\nassets=assets/a.svg assets/a.svg /abs/x.svg ../x assets\n");
    assertThat(Theme.over(folder, "mine").diagnostics())
        .allMatch(Diagnostic::isError)
        .extracting(d -> d.arguments().get(0))
        .containsExactly("../../x.css", "../x", "/abs/x.svg", "assets/a.svg", "assets");
  }

  @Test
  void aTemplateThatFailsSaysWhere() throws IOException {
    put("pages/home.ftlh", "<h1>\n${page.titel}</h1>");
    Diagnostic said = fault("home", Map.of("page", new Page("x")));
    assertThat(said.location()).hasToString("mine/pages/home.ftlh:2:1");
    assertThat(said.arguments()).containsExactly("Page has no titel");
    assertThat(said.span().line()).isEqualTo("${page.titel}</h1>");
  }

  @Test
  void aTemplateThatIncludesWhatIsNotThereSaysWhich() throws IOException {
    put("pages/home.ftlh", "<#include \"/nergens.ftlh\">");
    Diagnostic said = fault("home", Map.of());
    assertThat(said.rule()).isEqualTo(ThemeRules.TEMPLATE);
    assertThat(said.location().file()).isEqualTo("mine/pages/home.ftlh");
    assertThat(said.arguments().toString()).contains("nergens.ftlh");
  }

  @Test
  void aTemplateMakesNoObjectsAndReachesNoJava() throws IOException {
    put("pages/home.ftlh", "${\"freemarker.template.utility.Execute\"?new()(\"true\")}");
    put("pages/help.ftlh", "${page?api.class}");
    assertThat(fault("home", Map.of()).arguments().toString()).contains("not allowed");
    assertThat(fault("help", Map.of("page", new Page("x"))).arguments().toString())
        .contains("?api");
  }

  @Test
  void textIsEscapedAndHtmlIsNot() throws IOException {
    put("pages/home.ftlh", "${page.title}");
    assertThat(templates().page("home", Map.of("page", new Page("<b> & \"q\""))))
        .asString(StandardCharsets.UTF_8)
        .isEqualTo("&lt;b&gt; &amp; &quot;q&quot;");
  }

  @Test
  void aMissingTextIsNamed() throws IOException {
    put("pages/home.ftlh", "${t[\"no.such\"]}");
    assertThat(fault("home", Map.of()).arguments().toString()).contains("no.such");
  }

  @Test
  void nothingOutsideOfTheFolderIsRead() throws IOException {
    Files.writeString(temporary.resolve("secret.ftlh"), "secret");
    Files.createSymbolicLink(folder.resolve("secret.ftlh"), temporary.resolve("secret.ftlh"));
    put("pages/home.ftlh", "<#include \"/secret.ftlh\">");
    put("pages/help.ftlh", "<#include \"../../secret.ftlh\">");
    Templates templates = templates();
    assertThatExceptionOfType(ThemeFault.class).isThrownBy(() -> templates.page("home", Map.of()));
    assertThatExceptionOfType(ThemeFault.class).isThrownBy(() -> templates.page("help", Map.of()));
  }

  @Test
  void aListedFileThatIsNotThereIsReported() throws IOException {
    put("theme.properties", "styles=nergens.css\n");
    assertThat(Theme.over(folder, "mine").diagnostics())
        .extracting(d -> d.location().file() + " " + d.rule().id() + " " + d.arguments())
        .containsExactly("mine/theme.properties sjabloonbestand [nergens.css]");
  }

  @Test
  void aFolderThatIsNotThereIsReported() {
    Outcome<Theme> theme = Theme.over(folder.resolve("weg"), "weg");
    assertThat(theme.value()).isEmpty();
    assertThat(theme.diagnostics()).hasSize(1);
  }

  @Test
  void aLanguageWithoutTextsIsReportedWhereItIsWritten() {
    SourceSpan place = SourceSpan.wholeFile("content/handreiking.yaml");
    Outcome<Templates> made = Theme.standard().templates("tlh", place);
    assertThat(made.diagnostics())
        .containsExactly(Diagnostic.of(ThemeRules.LANGUAGE, place, "tlh", "en, nl"));
  }

  @Test
  void commentsAreLeftOutOfStyles() {
    assertThat(Joined.styles(List.of("a {} /* one\n two */\n", "\n/* x */b {}\n")))
        .isEqualTo("a {}\nb {}\n");
  }

  @Test
  void scriptsStayAsTheyAre() {
    String literal = "// x\nlet a = `\n// no comment\n/* nor this */\n`;\n";
    assertThat(Joined.script(List.of(literal, "b();\n"))).isEqualTo(literal + "\nb();\n");
  }

  @Test
  void theScriptOfAPageIsSmall() {
    assertThat(Theme.standard().script().getBytes(UTF_8)).hasSizeLessThan(15_000);
  }

  /** A view of this test. */
  public record Page(String title) {}

  private Diagnostic fault(String page, Map<String, Object> model) {
    Templates templates = templates();
    ThemeFault fault = catchThrowableOfType(ThemeFault.class, () -> templates.page(page, model));
    return fault.diagnostic();
  }

  private Templates templates() {
    Theme theme = Theme.over(folder, "mine").value().orElseThrow();
    return theme.templates("nl", SourceSpan.wholeFile("x")).value().orElseThrow();
  }

  private void put(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
