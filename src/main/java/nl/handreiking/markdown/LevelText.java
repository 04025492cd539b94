package nl.handreiking.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.handreiking.source.SourceSpan;
import nl.handreiking.source.TextPlaces;

/**
 * Plain text, not Markdown, in which {@code {lezer}} stands for each level's own word. A backslash
 * before the brace keeps the brace: {@code \{lezer}}.
 */
public final class LevelText implements LocatedText {

  /** A level word: letters and inner hyphens between braces. */
  private static final Pattern WORD =
      Pattern.compile("\\\\([{}])|\\{(\\p{L}[\\p{L}-]*)\\}", Pattern.UNICODE_CHARACTER_CLASS);

  public static final LevelText EMPTY = of("", SourceSpan.wholeFile(""));

  private final String raw;
  private final SourceSpan span;
  private final TextPlaces places;

  private LevelText(String raw, SourceSpan span, TextPlaces places) {
    this.raw = raw;
    this.span = span;
    this.places = places;
  }

  /**
   * The text of a value or an attribute.
   *
   * @param raw the text as written
   * @param span where its first character stands; on one line, the offsets in {@code raw} count
   *     from there
   */
  public static LevelText of(String raw, SourceSpan span) {
    return new LevelText(raw, span, span::within);
  }

  /** The text of a value that may be written over several lines. */
  public static LevelText of(String raw, SourceSpan span, TextPlaces places) {
    return new LevelText(raw, span, places);
  }

  /** The text in the words of one level; an unknown word stays as it was written. */
  public String in(Wording wording) {
    if (raw.indexOf('{') < 0) {
      return raw;
    }
    return WORD.matcher(raw).replaceAll(match -> replacement(match, wording));
  }

  @Override
  public Reading reading(Wording wording) {
    return Reading.of(pieces(), wording);
  }

  private List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    Matcher matcher = WORD.matcher(raw);
    int done = 0;
    while (matcher.find()) {
      addPiece(pieces, raw.substring(done, matcher.start()), done, false);
      boolean escaped = matcher.group(2) == null;
      addPiece(pieces, matcher.group(escaped ? 1 : 2), matcher.start(), !escaped);
      done = matcher.end();
    }
    addPiece(pieces, raw.substring(done), done, false);
    return pieces;
  }

  private void addPiece(List<Piece> pieces, String text, int start, boolean levelWord) {
    if (!text.isEmpty()) {
      pieces.add(
          new Piece(text, levelWord, (offset, length) -> places.span(start + offset, length)));
    }
  }

  @Override
  public List<WordUse> words(Audience audience) {
    List<WordUse> uses = new ArrayList<>();
    Matcher matcher = WORD.matcher(raw);
    while (matcher.find()) {
      if (matcher.group(2) != null) {
        SourceSpan place = places.span(matcher.start(), matcher.end() - matcher.start());
        uses.add(new WordUse(matcher.group(2), audience, place));
      }
    }
    return uses;
  }

  @Override
  public SourceSpan span() {
    return span;
  }

  @Override
  public String raw() {
    return raw;
  }

  @Override
  public String toString() {
    return raw;
  }

  private static String replacement(MatchResult match, Wording wording) {
    String name = match.group(2);
    String text = name == null ? match.group(1) : wording.word(name).orElse(match.group());
    return Matcher.quoteReplacement(text);
  }
}
