package nl.handreiking.markdown;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Parses level words; code and addresses are not running text, so braces there stay. */
final class LevelWordParser implements InlineContentParser {

  @Override
  public ParsedInline tryParse(InlineParserState state) {
    Scanner scanner = state.scanner();
    scanner.next();
    Position start = scanner.position();
    if (!Character.isLetter(scanner.peek())) {
      return ParsedInline.none();
    }
    scanner.match(c -> Character.isLetter(c) || c == '-');
    String name = scanner.getSource(start, scanner.position()).getContent();
    return scanner.next('}')
        ? ParsedInline.of(new LevelWord(name), scanner.position())
        : ParsedInline.none();
  }

  /** A parser for each text; it keeps no state. */
  static final class Factory implements InlineContentParserFactory {

    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('{');
    }

    @Override
    public InlineContentParser create() {
      return new LevelWordParser();
    }
  }
}
