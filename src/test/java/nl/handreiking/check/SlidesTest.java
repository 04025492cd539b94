package nl.handreiking.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.handreiking.content.ContentReader;
import nl.handreiking.markdown.PlainText;
import nl.handreiking.markdown.Wording;
import nl.handreiking.model.Deck;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Slide;
import nl.handreiking.source.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slides that look wrong and are not: nothing is said of them, and they are what was meant. */
class SlidesTest {

  private static final Path BASE = Path.of("src/test/resources/bad/_basis/content");

  @TempDir Path folder;

  @Test
  void aCommentIsNoSlideAndTheSlideKeepsItsNotes() throws IOException {
    Guide guide = read("dia-in-commentaar");
    Wording wording = guide.levels().get(0).wording();
    List<Slide> slides = deck(guide).slidesAt(guide.levels().get(0));

    assertThat(slides).hasSize(1);
    assertThat(text(slides.get(0), wording)).isEqualTo("Tekst");
    assertThat(PlainText.of(slides.get(0).notes().get(0), wording)).isEqualTo("Zeg iets.");
  }

  @Test
  void aTitleIsPlainText() throws IOException {
    Guide guide = read("code-en-nummers");
    Wording wording = guide.levels().get(0).wording();

    assertThat(deck(guide).slidesAt(guide.levels().get(0)))
        .extracting(slide -> slide.title().in(wording))
        .containsExactly("Code", "Nul", "Groot", "Titel met vet", "Taal");
  }

  private static Deck deck(Guide guide) {
    return guide.deckAt(guide.levels().get(0)).orElseThrow();
  }

  private static String text(Slide slide, Wording wording) {
    return PlainText.of(slide.parts().get(0).text(), wording);
  }

  private Guide read(String deck) throws IOException {
    ContentFolders.copy(BASE, folder.resolve("content"));
    ContentFolders.layOver(
        Path.of("src/test/resources/decks", deck, "content"), folder.resolve("content"));
    Outcome<Guide> outcome = ContentReader.read(folder.resolve("content"));
    assertThat(outcome.then(Rules::check).diagnostics()).isEmpty();
    return outcome.value().orElseThrow();
  }
}
