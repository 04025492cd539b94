package nl.handreiking.check.survey;

import java.util.List;
import nl.handreiking.check.survey.Survey.Passage;
import nl.handreiking.markdown.Block.Heading;
import nl.handreiking.markdown.Destination;
import nl.handreiking.markdown.Inline.Image;
import nl.handreiking.markdown.Inline.Link;
import nl.handreiking.model.Reference;
import nl.handreiking.source.SourceSpan;

/**
 * A place that leads somewhere else, or shows something from elsewhere.
 *
 * @param readers who see it
 * @param headings of the text that it stands in
 * @param span where the destination is written
 */
public record Mention<D extends Destination>(
    D destination, Readers readers, List<Heading> headings, SourceSpan span) {

  public Mention {
    headings = List.copyOf(headings);
  }

  static Mention<Destination> of(Link link, Passage passage) {
    return new Mention<>(
        link.destination(),
        passage.readers().of(link.audience()),
        passage.text().headings(),
        link.destinationPlace().span());
  }

  static Mention<Destination> of(Image image, Passage passage) {
    return new Mention<>(
        image.destination(),
        passage.readers().of(image.audience()),
        passage.text().headings(),
        image.destinationPlace().span());
  }

  /** A destination in YAML. */
  static Mention<Destination> of(Reference written, Readers readers) {
    return new Mention<>(Destination.of(written.id()), readers, List.of(), written.span());
  }

  /** The place of a part at the end of the destination; the whole when it is written otherwise. */
  public SourceSpan placeOfEnd(String part) {
    return placeOf(part, destination.written().length() - part.length());
  }

  /** The place of the id, behind the word for its kind. */
  public SourceSpan placeOfId(String id) {
    return placeOf(id, destination.written().indexOf(id, destination.written().indexOf(':') + 1));
  }

  /** The id that a mention names, at its place. */
  public static Reference reference(Mention<? extends Destination.ById> mention) {
    String id = mention.destination().id();
    return new Reference(id, mention.placeOfId(id));
  }

  private SourceSpan placeOf(String part, int from) {
    boolean asWritten = span.length() == destination.written().length();
    return asWritten && !part.isEmpty() ? span.within(from, part.length()) : span;
  }
}
