package nl.handreiking.model;

import java.util.List;
import java.util.stream.Stream;
import nl.handreiking.model.Slide.SlidePart;
import nl.handreiking.source.SourceSpan;

/** A slide in its presentation: only levels that both are for get to see it. */
public record DeckSlide(Deck deck, Slide slide) implements Part {

  /** The title of a slide stands below that of the presentation. */
  private static final int TITLE_LEVEL = 2;

  @Override
  public SourceSpan span() {
    return slide.span();
  }

  @Override
  public List<PartText> texts() {
    return List.of(PartText.heading(slide.title(), readers()));
  }

  @Override
  public List<PartBody> bodies() {
    return Stream.concat(slide.parts().stream().map(SlidePart::text), slide.notes().stream())
        .map(text -> new PartBody(text, readers(), TITLE_LEVEL))
        .toList();
  }

  @Override
  public List<PartReference> references() {
    return Stream.concat(
            PartReference.levels(slide.levels()),
            PartReference.all(RefersTo.HELP_LINE, slide.help()))
        .toList();
  }

  public ReaderScope readers() {
    return ReaderScope.at(deck.levels(), slide.levels());
  }
}
