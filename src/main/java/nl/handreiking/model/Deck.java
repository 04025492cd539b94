package nl.handreiking.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.markdown.Wording;
import nl.handreiking.source.SourceSpan;

/**
 * A presentation, written once for all of its levels. A level has at most one.
 *
 * @param lead one or two sentences for the person who wants to show it
 * @param reviewed when somebody last checked the facts
 * @param slides of all levels, in order
 * @param owner who looks after it, or empty
 * @param span where its front matter begins
 */
public record Deck(
    Slug id,
    LevelText title,
    LevelText lead,
    LevelSelection levels,
    LocalDate reviewed,
    List<Slide> slides,
    String owner,
    SourceSpan span)
    implements ReviewedPart {

  public Deck {
    slides = List.copyOf(slides);
  }

  /** The presentation and its slides. */
  Stream<Part> parts() {
    return Stream.concat(Stream.of(this), slides.stream().map(slide -> new DeckSlide(this, slide)));
  }

  @Override
  public String title(Wording wording) {
    return title.in(wording);
  }

  @Override
  public List<PartText> texts() {
    ReaderScope readers = ReaderScope.at(levels);
    return List.of(PartText.heading(title, readers), PartText.running(lead, readers));
  }

  @Override
  public List<PartReference> references() {
    return PartReference.levels(levels).toList();
  }

  /** The slides that a level gets to see. */
  public List<Slide> slidesAt(Level level) {
    return slides.stream().filter(slide -> slide.levels().includes(level.id())).toList();
  }
}
