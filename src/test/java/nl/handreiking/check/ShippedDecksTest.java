package nl.handreiking.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Level;
import nl.handreiking.model.Slide;
import nl.handreiking.model.SlideLayout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The presentations of the shipped publication: a whole lesson for each level. */
class ShippedDecksTest {

  private static final Guide GUIDE =
      ContentFolders.check(Path.of("content")).value().orElseThrow().guide();

  static List<Level> levels() {
    return GUIDE.levels();
  }

  @ParameterizedTest
  @MethodSource("levels")
  void hasTenToFourteenSlidesThatFitALesson(Level level) {
    List<Slide> slides = slides(level);
    assertThat(slides).hasSizeBetween(10, 14);
    assertThat(slides.stream().mapToInt(Slide::minutes).sum()).isBetween(30, 45);
    assertThat(slides)
        .extracting(slide -> slide.title().in(level.wording()))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("levels")
  void opensWithItsTitleAndEndsWithHelpAndAtMostAClosing(Level level) {
    List<Slide> slides = slides(level);
    assertThat(slides.get(0).layout()).isEqualTo(SlideLayout.TITLE);
    assertThat(slides.subList(slides.size() - 2, slides.size()))
        .extracting(Slide::layout)
        .contains(SlideLayout.HELP);
  }

  @ParameterizedTest
  @MethodSource("levels")
  void tellsTheTeacherWhatToDoOnEachSlide(Level level) {
    assertThat(slides(level))
        .allSatisfy(
            slide ->
                assertThat(slide.notes())
                    .as(slide.title().in(level.wording()))
                    .anyMatch(notes -> !notes.isBlankFor(level.id().value())));
  }

  private static List<Slide> slides(Level level) {
    return GUIDE.deckAt(level).orElseThrow().slidesAt(level);
  }
}
