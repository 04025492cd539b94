package nl.handreiking.site.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.handreiking.model.Slug;
import org.junit.jupiter.api.Test;

class ElementIdsTest {

  private static final Slug KLAS = new Slug("klas");

  @Test
  void aFigureThatStandsThereAgainGetsANumber() {
    assertThat(ElementIds.figure(KLAS, 0)).isEqualTo("fig__klas");
    assertThat(ElementIds.figure(KLAS, 1)).isEqualTo("fig__klas__2");
    assertThat(ElementIds.figure(KLAS, 2)).isEqualTo("fig__klas__3");
  }

  @Test
  void headingsOfAnItemASlideAndAnOpeningAreTheirOwn() {
    assertThat(
            List.of(
                ElementIds.itemHeadings(KLAS),
                ElementIds.openingHeadings(KLAS),
                ElementIds.inSlide("dia-2")))
        .containsExactly("klas--", "klas__--", "dia-2--");
  }
}
