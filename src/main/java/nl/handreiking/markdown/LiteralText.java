package nl.handreiking.markdown;

import java.util.List;
import java.util.Objects;
import nl.handreiking.source.SourceSpan;
import nl.handreiking.source.TextPlaces;
import org.jspecify.annotations.Nullable;

/** Plain text that everybody reads as it is written: braces are braces. */
public final class LiteralText implements LocatedText {

  public static final LiteralText EMPTY = of("", SourceSpan.wholeFile(""));

  private final String raw;
  private final SourceSpan span;
  private final TextPlaces places;

  private LiteralText(String raw, SourceSpan span, TextPlaces places) {
    this.raw = raw;
    this.span = span;
    this.places = places;
  }

  /**
   * A text on one line.
   *
   * @param span where its first character stands; offsets in the text count from there
   */
  public static LiteralText of(String raw, SourceSpan span) {
    return new LiteralText(raw, span, span::within);
  }

  /** A text that may be written over several lines. */
  public static LiteralText of(String raw, SourceSpan span, TextPlaces places) {
    return new LiteralText(raw, span, places);
  }

  @Override
  public String raw() {
    return raw;
  }

  @Override
  public SourceSpan span() {
    return span;
  }

  @Override
  public Reading reading(Wording wording) {
    List<Piece> pieces = raw.isEmpty() ? List.of() : List.of(new Piece(raw, false, places));
    return Reading.of(pieces, wording);
  }

  @Override
  public List<WordUse> words(Audience audience) {
    return List.of();
  }

  /** Whether the same is written at the same place. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LiteralText text && raw.equals(text.raw) && span.equals(text.span);
  }

  @Override
  public int hashCode() {
    return Objects.hash(raw, span);
  }

  @Override
  public String toString() {
    return raw;
  }
}
