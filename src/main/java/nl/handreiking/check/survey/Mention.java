package nl.handreiking.check.survey;

import java.util.List;
import nl.handreiking.markdown.Block.Heading;
import nl.handreiking.markdown.Inline.Image;
import nl.handreiking.markdown.Inline.Link;
import nl.handreiking.model.Reference;
import nl.handreiking.source.SourceSpan;

/**
 * A place that leads somewhere else, or shows something from elsewhere.
 *
 * @param readers who see it
 * @param headings of the text that it stands in
 */
public record Mention(
    Target target, String destination, Readers readers, List<Heading> headings, SourceSpan span) {

  public Mention {
    headings = List.copyOf(headings);
  }

  public static Mention of(Link link, Passage passage) {
    return of(link.destination(), passage.readers().of(link.audience()), passage, link.span());
  }

  public static Mention of(Image image, Passage passage) {
    return of(image.destination(), passage.readers().of(image.audience()), passage, image.span());
  }

  /** A destination in YAML. */
  static Mention of(Reference written, Readers readers) {
    return new Mention(Target.of(written.id()), written.id(), readers, List.of(), written.span());
  }

  /** The id that it names, at its place. */
  public Reference reference() {
    return new Reference(target.id(), placeOf(target.id()));
  }

  /** The place of a part of the destination; the whole mention when it stands elsewhere. */
  public SourceSpan placeOf(String part) {
    int from = span.start().column() - 1;
    int to = Math.min(from + span.length(), span.line().length());
    int at = span.line().lastIndexOf(part, to - part.length());
    return part.isEmpty() || at < from ? span : span.within(at - from, part.length());
  }

  private static Mention of(String destination, Readers readers, Passage passage, SourceSpan span) {
    return new Mention(
        Target.of(destination), destination, readers, passage.text().headings(), span);
  }
}
