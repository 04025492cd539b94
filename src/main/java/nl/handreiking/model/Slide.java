package nl.handreiking.model;

import java.util.List;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.markdown.MarkdownDocument;
import nl.handreiking.source.SourceSpan;

/**
 * One slide, for the levels that it is meant for.
 *
 * @param minutes how long it takes
 * @param help the lines of {@link Help} that it shows, in order
 * @param notes what the speaker says, asks and watches for; may be blank
 * @param span where its heading stands
 */
public record Slide(
    LevelText title,
    SlideLayout layout,
    int minutes,
    LevelSelection levels,
    List<Reference> help,
    List<SlidePart> parts,
    List<MarkdownDocument> notes,
    SourceSpan span) {

  public Slide {
    help = List.copyOf(help);
    parts = List.copyOf(parts);
    notes = List.copyOf(notes);
  }

  /**
   * A stretch of a slide.
   *
   * @param inSteps whether its paragraphs and list items appear one by one
   */
  public record SlidePart(MarkdownDocument text, boolean inSteps) {}
}
