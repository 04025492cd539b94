package nl.handreiking.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"plan.png", "2-plan_b.jpeg", "_plan.svg", "groep-3/a.webp", "a/b/c/d.jpg"})
  void canBe(String name) {
    assertThat(PictureName.isValid(name)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Plan.png, plan.png",
    "Mijn Plan 1.PNG, mijn-plan-1.png",
    "plán.png, plan.png",
    "pla\u0301n.png, plan.png",
    "straße & co.jpg, strasse-co.jpg",
    "foto.v2.png, foto-v2.png",
    "foto.jpg.800.jpg, foto-800.jpg",
    "plan.png.PNG, plan.png",
    "日本.png, plaatje.png",
    "-plan-.png, plan.png",
    "con.png, plaatje-con.png",
    "Map Één/Foto.JPEG, map-een/foto.jpeg",
    "IMG_2041.JPG, img-2041.jpg",
    "plan%20b.png, plan-20b.png",
    "plan (1).png, plan-1.png",
    "bezet!.png, bezet-2.png",
    "😀.webp, plaatje.webp"
  })
  void cannotBeAndAnotherIsProposed(String name, String proposed) {
    assertThat(PictureName.isValid(name)).isFalse();
    assertThat(PictureName.proposal(name, List.of("bezet.png"))).isEqualTo(proposed);
    assertThat(PictureName.isValid(proposed)).isTrue();
  }

  @Test
  void aNameOfHundredsOfLettersIsCut() {
    String proposed = PictureName.proposal("a".repeat(300) + ".png", List.of());
    assertThat(PictureName.isValid(proposed)).isTrue();
    assertThat(PictureName.isValid("a".repeat(81) + ".png")).isFalse();
  }
}
