package nl.handreiking.model;

import java.util.List;
import java.util.stream.Stream;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.source.SourceSpan;

/**
 * A term that a publication explains.
 *
 * @param name as people read it
 * @param otherForms other ways that it is written, such as its plural
 * @param shortFor what it is an abbreviation of, may be empty
 * @param span where it is defined
 */
public record Term(
    Slug id,
    String name,
    List<String> otherForms,
    String shortFor,
    LevelText explanation,
    SourceSpan span)
    implements Part {

  public Term {
    otherForms = List.copyOf(otherForms);
  }

  @Override
  public List<PartText> texts() {
    return List.of(PartText.running(explanation, ReaderScope.GENERAL));
  }

  /** All ways that it is written. */
  public Stream<String> forms() {
    return Stream.concat(Stream.of(name), otherForms.stream());
  }
}
