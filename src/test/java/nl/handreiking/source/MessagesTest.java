package nl.handreiking.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

  private static final Set<String> OTHER_TEXTS =
      Set.of("ernst.ERROR", "ernst.WARNING", "ernst.NOTE", "suggestie", "meer", "meer-waar");

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void everyRuleHasASentenceAndARemedyAndNoTextIsWithoutARule(String language) throws Exception {
    Set<String> expected = new TreeSet<>(OTHER_TEXTS);
    for (Rule rule : AllRules.in("")) {
      expected.add(rule.id());
      expected.add(rule.id() + ".wat-nu");
    }

    assertThat(texts(language).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void everyTextIsAnIntactPatternThatKeepsItsQuotes(String language) throws Exception {
    Messages messages = Messages.in(language);
    for (Rule rule : AllRules.in("")) {
      Diagnostic diagnostic =
          Diagnostic.of(rule, SourceSpan.wholeFile("f"), "eerste", "tweede", "derde", "vierde");

      String all = messages.sentence(diagnostic) + messages.advice(diagnostic);

      assertThat(all).as(rule.id()).doesNotContain("''").doesNotContainPattern("\\{\\d");
    }
  }

  @Test
  void rulesHaveDifferentIds() throws Exception {
    assertThat(AllRules.in("").stream().map(Rule::id)).doesNotHaveDuplicates();
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
