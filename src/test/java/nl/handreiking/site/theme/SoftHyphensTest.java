package nl.handreiking.site.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoftHyphensTest {

  @ParameterizedTest
  @CsvSource({
    "Arbeidsongeschiktheidsverzekering, Arbeids-onge-schikt-heids-verze-kering",
    "Meervoudigepersoonlijkheidsstoornis, Meer-voudi-geper-soon-lijk-heids-stoornis",
    "Gezondheidszorgmedewerkersoverleg, Gezond-heids-zorg-mede-werker-soverleg",
    "ÉÉNOUDERGEZINSONDERSTEUNINGSPUNT, ÉÉNOU-DERGE-ZINSON-DERSTEU-NINGSPUNT",
    "wwwwwwwwwwwwwwwwwwwwwwwwwwwwww, wwwwwwwwwwww-wwwwwwwwwwww-wwwwww"
  })
  void aLongWordBreaksBetweenItsSyllables(String word, String parts) {
    assertThat(SoftHyphens.inPage(word).replace('\u00ad', '-')).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource({
    "Leerlingvolgsysteem",
    "'<h2 id=\"arbeidsongeschiktheidsverzekering\">A</h2>'",
    "<title>Arbeidsongeschiktheidsverzekering</title>",
    "<pre><code>Arbeidsongeschiktheidsverzekering</code></pre>",
    "Одиночествообразовательныхучреждениях"
  })
  void allElseStaysAsItIs(String html) {
    assertThat(SoftHyphens.inPage(html)).isEqualTo(html);
  }

  @Test
  void aPageWithoutLongWordsIsNotMadeAnew() {
    byte[] page = "<p>Zorg voor elkaar.</p>".getBytes(StandardCharsets.UTF_8);
    assertThat(SoftHyphens.inPage(page)).isSameAs(page);
  }
}
