package nl.handreiking.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PicturePathTest {

  @ParameterizedTest
  @CsvSource({
    "plan.png, plan.png",
    "./plan.png, plan.png",
    "afbeeldingen/plan.png, plan.png",
    "./afbeeldingen/plan.png, plan.png",
    "../../afbeeldingen/plan.png, plan.png",
    "../../../content/afbeeldingen/plan.png, plan.png",
    "/afbeeldingen/plan.png, plan.png",
    "/content/afbeeldingen/plan.png, plan.png",
    "..\\..\\afbeeldingen\\plan.png, plan.png",
    "../../afbeeldingen/groep-3/plan.png, groep-3/plan.png",
    "groep-3/plan.png, groep-3/plan.png",
    "Mijn%20Plan%201.PNG, Mijn Plan 1.PNG",
    "pla\u0301n.png, plán.png",
    "pl%C3%A1n.png, plán.png",
    "a+b.png, a+b.png",
    "100%.png, 100%.png"
  })
  void leadsToTheNameOfThePicture(String written, String name) {
    assertThat(Destination.ofPicture(written)).isEqualTo(new Destination.ToPicture(name));
  }

  @ParameterizedTest
  @CsvSource({
    "figuur:klas, ToFigure",
    "https://voorbeeld.nl/plan.png, ToWeb",
    "file:///C:/plan.png, Unsafe"
  })
  void orToSomethingElse(String written, String kind) {
    assertThat(Destination.ofPicture(written).getClass().getSimpleName()).isEqualTo(kind);
  }
}
