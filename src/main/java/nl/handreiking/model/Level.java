package nl.handreiking.model;

import java.util.List;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.markdown.Wording;
import nl.handreiking.source.SourceSpan;

/**
 * One of the groups of readers, or whatever else a publication is divided by.
 *
 * @param shortTitle for narrow screens, a word or a few letters
 * @param lead one or two sentences for the overview of the level
 * @param wording the level's own words
 * @param span where its id is written
 */
public record Level(
    Slug id,
    String title,
    String shortTitle,
    LevelText lead,
    LevelColours colours,
    Wording wording,
    SourceSpan span)
    implements Part {

  /** Of its id alone: levels are looked up often, and no two of a publication share one. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public List<PartText> texts() {
    LevelSelection itself = new LevelSelection(false, List.of(new Reference(id.value(), span)));
    return List.of(PartText.running(lead, ReaderScope.at(itself)));
  }
}
