package nl.handreiking.model;

import java.time.LocalDate;
import java.util.List;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.source.SourceSpan;

/**
 * A presentation, written once for all of its levels. A level has at most one.
 *
 * @param lead one or two sentences for the teacher who wants to use it
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
    SourceSpan span) {

  public Deck {
    slides = List.copyOf(slides);
  }

  /** The slides that a level gets to see. */
  public List<Slide> slidesAt(Level level) {
    return slides.stream().filter(slide -> slide.levels().includes(level.id())).toList();
  }
}
