package nl.handreiking.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

  private static final Set<String> OTHER_TEXTS =
      Set.of("ernst.ERROR", "ernst.WARNING", "ernst.NOTE", "suggestie");

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void everyRuleHasASentenceAndARemedyAndNoTextIsWithoutARule(String language) throws Exception {
    Set<String> expected = new TreeSet<>(OTHER_TEXTS);
    for (Rule rule : rules()) {
      expected.add(rule.id());
      expected.add(rule.id() + ".wat-nu");
    }

    assertThat(texts(language).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void everyTextIsAnIntactPatternThatKeepsItsQuotes(String language) throws Exception {
    Messages messages = Messages.in(language);
    for (Rule rule : rules()) {
      Diagnostic diagnostic =
          Diagnostic.of(rule, SourceSpan.wholeFile("f"), "eerste", "tweede", "derde");

      String all = messages.sentence(diagnostic) + messages.advice(diagnostic);

      assertThat(all).as(rule.id()).doesNotContain("''").doesNotContainPattern("\\{\\d");
    }
  }

  @Test
  void rulesHaveDifferentIds() throws Exception {
    assertThat(rules().stream().map(Rule::id)).doesNotHaveDuplicates();
  }

  /** The values of all static fields of type {@code Rule} in the program. */
  private static List<Rule> rules() throws IOException, ReflectiveOperationException {
    List<Rule> rules = new ArrayList<>();
    for (String name : classNames()) {
      for (Field field : Class.forName(name).getDeclaredFields()) {
        if (field.getType() == Rule.class && Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          rules.add((Rule) field.get(null));
        }
      }
    }
    assertThat(rules).hasSizeGreaterThan(50);
    return rules;
  }

  private static List<String> classNames() throws IOException {
    Path classes = Path.of("target/classes");
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
          .map(file -> file.substring(0, file.length() - ".class".length()))
          .map(file -> file.replace(File.separatorChar, '.'))
          .toList();
    }
  }

  private static Properties texts(String language) throws IOException {
    Path file = Path.of("src/main/resources/nl/handreiking/messages_" + language + ".properties");
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }
}
