package nl.handreiking.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.handreiking.markdown.Destination.Other;
import nl.handreiking.markdown.Destination.ToFigure;
import nl.handreiking.markdown.Destination.ToHeading;
import nl.handreiking.markdown.Destination.ToItem;
import nl.handreiking.markdown.Destination.ToLevel;
import nl.handreiking.markdown.Destination.ToLink;
import nl.handreiking.markdown.Destination.ToPage;
import nl.handreiking.markdown.Destination.ToPerson;
import nl.handreiking.markdown.Destination.ToTopic;
import nl.handreiking.markdown.Destination.ToWeb;
import nl.handreiking.markdown.Destination.Unsafe;
import org.junit.jupiter.api.Test;

class DestinationTest {

  @Test
  void knowsEachKindByItsBeginning() {
    assertThat(Destination.of("link:tips")).isEqualTo(new ToLink("tips"));
    assertThat(Destination.of("item:sociogram")).isEqualTo(new ToItem("sociogram"));
    assertThat(Destination.of("onderwerp:plan")).isEqualTo(new ToTopic("plan"));
    assertThat(Destination.of("niveau:po")).isEqualTo(new ToLevel("po"));
    assertThat(Destination.of("figuur:klas")).isEqualTo(new ToFigure("klas"));
    assertThat(Destination.of("pagina:over")).isEqualTo(new ToPage("over", ""));
    assertThat(Destination.of("pagina:over#doel")).isEqualTo(new ToPage("over", "doel"));
    assertThat(Destination.of("#doel")).isEqualTo(new ToHeading("doel"));
    assertThat(Destination.of("mailto:a@b.nl")).isEqualTo(new ToPerson("mailto:a@b.nl"));
    assertThat(Destination.of("tel:113")).isEqualTo(new ToPerson("tel:113"));
  }

  @Test
  void anItemHasNoHeadings() {
    assertThat(Destination.of("item:sociogram#kop")).isEqualTo(new ToItem("sociogram#kop"));
  }

  @Test
  void tellsTheWebFromFilesAndFromWhatIsUnsafe() {
    for (String web : new String[] {"https://a.nl", "HTTP://a.nl", "//a.nl", "www.a.nl"}) {
      assertThat(Destination.of(web)).isEqualTo(new ToWeb(web));
    }
    for (String unsafe : new String[] {"javascript:x", " JAVA\nscript:x", "data:,x", "file:///x"}) {
      assertThat(Destination.of(unsafe)).isEqualTo(new Unsafe(unsafe));
    }
    for (String other : new String[] {"", "foto.png", "Link:tips", "tips"}) {
      assertThat(Destination.of(other)).isEqualTo(new Other(other));
    }
  }

  /** But for a number sign behind a page that has nothing behind it. */
  @Property
  void isWrittenAsItWasRead(@ForAll String text) {
    String written = text.endsWith("#") ? text + "x" : text;
    assertThat(Destination.of(written).written()).isEqualTo(written);
    assertThat(Destination.of("pagina:" + written).written()).isEqualTo("pagina:" + written);
  }
}
