package nl.handreiking.model;

import java.util.List;
import java.util.stream.Stream;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.source.SourceSpan;

/**
 * Where people find help.
 *
 * @param urgent what to do when there is danger, may be blank
 * @param lines may be empty: a publication need not have any
 */
public record Help(String title, LevelText lead, LevelText urgent, List<Line> lines)
    implements Part {

  public static final Help NONE = new Help("", LevelText.EMPTY, LevelText.EMPTY, List.of());

  public Help {
    lines = List.copyOf(lines);
  }

  /** The list and what stands in it. */
  Stream<Part> parts() {
    return Stream.concat(Stream.of(this), lines.stream());
  }

  @Override
  public SourceSpan span() {
    return lead.span();
  }

  @Override
  public List<PartText> texts() {
    return List.of(
        PartText.running(lead, ReaderScope.GENERAL), PartText.running(urgent, ReaderScope.GENERAL));
  }

  /**
   * One organisation that helps.
   *
   * @param audience for whom it is
   * @param text what it does
   * @param phone as people write it, may be empty
   * @param link its site, if any (at most one)
   */
  public record Line(
      Slug id, String name, LevelText audience, LevelText text, String phone, List<Reference> link)
      implements Part {

    public Line {
      link = List.copyOf(link);
    }

    @Override
    public SourceSpan span() {
      return audience.span();
    }

    @Override
    public List<PartText> texts() {
      return List.of(
          PartText.running(audience, ReaderScope.GENERAL),
          PartText.running(text, ReaderScope.GENERAL));
    }

    @Override
    public List<PartReference> references() {
      return PartReference.all(RefersTo.LINK, link).toList();
    }
  }
}
