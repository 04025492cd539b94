package nl.handreiking.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.source.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryTest {

  private static Glossary glossary(String... forms) {
    List<String> all = List.of(forms);
    SourceSpan span = SourceSpan.wholeFile("begrippen.yaml");
    return new Glossary(
        List.of(
            new Term(
                new Slug("term"),
                all.get(0),
                all.subList(1, all.size()),
                "",
                LevelText.of("Uitleg.", span),
                span)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "passend onderwijs",
        "Passend onderwijs",
        "passend\nonderwijs",
        "passend\u00A0onderwijs",
        "passend  \n onderwijs",
        "pas\u00ADsend onder\u200Bwijs"
      })
  void findsATermHoweverItsBlanksAreWritten(String term) {
    String text = "Dit heet " + term + " in de wet.";

    assertThat(glossary("passend onderwijs").find(text))
        .extracting(found -> text.substring(found.from(), found.to()))
        .containsExactly(term);
  }

  @Test
  void findsAccentsAndHyphensHoweverTheyAreWritten() {
    Glossary glossary = glossary("café-bezoek", "coöperatie");

    assertThat(glossary.find("cafe\u0301\u2011bezoek en coo\u0308peratie")).hasSize(2);
    assertThat(glossary("cafe\u0301").find("een café!")).hasSize(1);
  }

  @Test
  void findsNoPartOfAWord() {
    assertThat(glossary("pas").find("passend, kompas, e\u0301pas")).isEmpty();
  }
}
