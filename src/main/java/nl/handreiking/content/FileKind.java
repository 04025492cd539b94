package nl.handreiking.content;

import java.util.List;
import nl.handreiking.yaml.ValueType;

/**
 * A kind of file of the content folder, and what its YAML holds.
 *
 * @param id in the words of the content model
 * @param place where in such a file the YAML stands
 * @param globs of the paths in the content folder; {@code *} stands for a part of one name
 * @param type by which the reader reads it
 */
public record FileKind(String id, Place place, List<String> globs, ValueType<?> type) {

  /** Where the YAML of a file stands. */
  public enum Place {
    /** It is the whole file. */
    FILE,
    /** At the head of a Markdown file, between two lines of dashes. */
    FRONT_MATTER,
    /** Below each heading of a presentation, between two lines of dashes. */
    SLIDE
  }

  public FileKind {
    globs = List.copyOf(globs);
  }
}
