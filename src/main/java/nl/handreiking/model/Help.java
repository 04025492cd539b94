package nl.handreiking.model;

import java.util.List;
import nl.handreiking.markdown.LevelText;

/**
 * Where people find help.
 *
 * @param urgent what to do when there is danger, may be blank
 * @param lines may be empty: a publication need not have any
 */
public record Help(String title, LevelText lead, LevelText urgent, List<Line> lines) {

  public static final Help NONE = new Help("", LevelText.EMPTY, LevelText.EMPTY, List.of());

  public Help {
    lines = List.copyOf(lines);
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
      Slug id,
      String name,
      LevelText audience,
      LevelText text,
      String phone,
      List<Reference> link) {

    public Line {
      link = List.copyOf(link);
    }
  }
}
