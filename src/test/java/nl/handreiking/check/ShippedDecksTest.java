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

/** What holds for the presentations of the shipped publication, whatever editors put in them. */
class ShippedDecksTest {

  private static final Guide GUIDE =
      ContentFolders.check(Path.of("content")).value().orElseThrow().guide();

  static List<Level> levels() {
    return GUIDE.levels().stream().filter(level -> GUIDE.deckAt(level).isPresent()).toList();
  }

  @ParameterizedTest
  @MethodSource("levels")
  void namesEachSlideDifferentlyAndTakesTimeForIt(Level level) {
    assertThat(slides(level))
        .extracting(slide -> slide.title().in(level.wording()))
        .doesNotHaveDuplicates();
    assertThat(slides(level)).allMatch(slide -> slide.minutes() > 0);
  }

  @ParameterizedTest
  @MethodSource("levels")
  void opensWithItsTitleAndSaysWhereHelpIs(Level level) {
    assertThat(slides(level))
        .extracting(Slide::layout)
        .startsWith(SlideLayout.TITLE)
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
