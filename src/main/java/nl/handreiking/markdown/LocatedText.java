package nl.handreiking.markdown;

import java.util.List;
import nl.handreiking.source.SourceSpan;

/** Plain text, not Markdown, that knows where each part of it is written. */
public sealed interface LocatedText permits LevelText, LiteralText {

  /** The text as written. */
  String raw();

  /** Where its first character stands. */
  SourceSpan span();

  /** The text as the readers of a level read it, with its places. */
  Reading reading(Wording wording);

  /** All level words of the text, in order. */
  List<WordUse> words(Audience audience);

  default boolean isBlank() {
    return raw().isBlank();
  }
}
