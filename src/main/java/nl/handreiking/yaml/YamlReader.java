package nl.handreiking.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.HiddenSign;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;
import nl.handreiking.source.SourceSpan;
import nl.handreiking.source.SourceText;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML into a tree, from the parser's events: nothing is ever constructed, resolved or
 * merged. Aliases, anchors and tags are refused: an editor who writes {@code *} or {@code &} means
 * text.
 */
public final class YamlReader {

  static final int MAX_DEPTH = 20;

  /** The spellings of null in YAML 1.2, which other programs do not read as text. */
  private static final Set<String> NULL_WORDS = Set.of("null", "Null", "NULL", "~");

  private final YamlPlaces places;
  private final Problems problems;
  private final StreamReader stream;
  private final ParserImpl parser;

  /** Reported only of a file that can be read: elsewhere they may be what makes it unreadable. */
  private final List<Diagnostic> hashes = new ArrayList<>();

  private boolean usable = true;

  private YamlReader(String yaml, YamlPlaces places, Problems problems) {
    this.places = places;
    this.problems = problems;
    this.stream = new StreamReader(yaml);
    this.parser = new ParserImpl(stream, new LoaderOptions());
  }

  /** The tree of a whole file; empty, with the problem reported, when it is not usable YAML. */
  public static Optional<YamlNode> read(SourceText file, Problems problems) {
    return read(file, 0, file.text().length(), problems);
  }

  /** The tree of a part of a file, by offsets in UTF-16 code units. */
  public static Optional<YamlNode> read(SourceText file, int start, int end, Problems problems) {
    String yaml = file.text().substring(start, end);
    YamlPlaces places = new YamlPlaces(file, start, yaml);
    YamlReader reader = new YamlReader(yaml, places, problems);
    try {
      return reader.document();
    } catch (NumberFormatException e) {
      // The parser does not check that digits follow \x and \U, nor how large their number is.
      problems.report(YamlRules.BACKSLASH, places.at(reader.stream.getMark()));
      return Optional.empty();
    } catch (YAMLException e) {
      problems.report(YamlSyntax.diagnose(e, places));
      return Optional.empty();
    }
  }

  private Optional<YamlNode> document() {
    parser.getEvent();
    Event start = parser.getEvent();
    if (start.getEventId() == Event.ID.StreamEnd) {
      problems.report(YamlRules.EMPTY_FILE, places.atCodePoint(0));
      return Optional.empty();
    }
    YamlNode root = node(parser.getEvent(), 1);
    parser.getEvent();
    Event after = parser.getEvent();
    if (after.getEventId() != Event.ID.StreamEnd) {
      refuse(YamlRules.SECOND_DOCUMENT, places.at(after.getStartMark()));
    }
    hashes.forEach(problems::report);
    return usable ? Optional.of(root) : Optional.empty();
  }

  private YamlNode node(Event event, int depth) {
    checkPlain(event);
    return switch (event.getEventId()) {
      case MappingStart -> depth > MAX_DEPTH ? tooDeep(event) : map(event, depth);
      case SequenceStart -> depth > MAX_DEPTH ? tooDeep(event) : list(event, depth);
      case Scalar -> scalar((ScalarEvent) event);
      default -> new YamlScalar("", false, places.at(event.getStartMark()));
    };
  }

  private YamlMap map(Event start, int depth) {
    Map<String, YamlMap.Entry> entries = new LinkedHashMap<>();
    List<YamlMap.Entry> repeated = new ArrayList<>();
    SourceSpan span = places.at(start.getStartMark());
    for (Event event = parser.getEvent();
        event.getEventId() != Event.ID.MappingEnd;
        event = parser.getEvent()) {
      YamlNode key = node(event, depth + 1);
      YamlNode value = value(parser.getEvent(), depth + 1);
      if (entries.isEmpty() && key.span().start().equals(span.start())) {
        span = key.span();
      }
      if (key instanceof YamlScalar written) {
        YamlScalar name = written.withoutHiddenSigns();
        YamlMap.Entry entry = new YamlMap.Entry(name, value);
        if (entries.putIfAbsent(name.text(), entry) != null) {
          repeated.add(entry);
        }
      } else {
        refuse(YamlRules.KEY_NOT_TEXT, key.span());
      }
    }
    return new YamlMap(entries, repeated, span);
  }

  private YamlList list(Event start, int depth) {
    List<YamlNode> items = new ArrayList<>();
    for (Event event = parser.getEvent();
        event.getEventId() != Event.ID.SequenceEnd;
        event = parser.getEvent()) {
      items.add(value(event, depth + 1));
    }
    return new YamlList(items, places.at(start.getStartMark()));
  }

  /**
   * Reads a node that is not a key. Unquoted null words are rejected here, since other programs
   * read them as null.
   */
  private YamlNode value(Event event, int depth) {
    if (event instanceof ScalarEvent word
        && word.isPlain()
        && NULL_WORDS.contains(word.getValue())) {
      problems.report(YamlRules.NULL_WORD, spanOf(word), word.getValue());
    }
    return node(event, depth);
  }

  private YamlScalar scalar(ScalarEvent event) {
    SourceSpan span = spanOf(event);
    String text = event.getValue();
    if (event.isDQuoted()) {
      checkEscapes(text, span);
    }
    Optional<SourceSpan> hash =
        event.isPlain() ? places.hashAfter(event.getEndMark()) : Optional.empty();
    if (hash.isPresent()) {
      return cut(text, span, hash.get());
    }
    return span.length() == text.length()
        ? new YamlScalar(text, !event.isPlain(), span)
        : new YamlScalar(text, !event.isPlain(), span, places.folded(event, text));
  }

  /** Looks for signs that are written as an escape; others were found in the file. */
  private void checkEscapes(String text, SourceSpan span) {
    for (int i = 0; i < text.length(); i++) {
      HiddenSign.at(text, i)
          .filter(sign -> span.line().indexOf(sign.codePoint()) < 0)
          .ifPresent(sign -> problems.report(sign.diagnostic(span)));
    }
  }

  /** Of a value before a number sign, or of one that begins with it, which counts for nothing. */
  private YamlScalar cut(String text, SourceSpan span, SourceSpan hash) {
    String rest = hash.line().substring(hash.start().column() - 1).strip();
    boolean nothing = text.isEmpty();
    hashes.add(Diagnostic.of(nothing ? YamlRules.HASH_FIRST : YamlRules.HASH, hash, rest));
    return nothing ? new YamlScalar(rest, true, hash) : new YamlScalar(text, false, span);
  }

  private SourceSpan spanOf(ScalarEvent event) {
    if (event.isPlain()) {
      return places.span(event.getStartMark(), event.getEndMark());
    }
    return event.isSQuoted() || event.isDQuoted()
        ? places.inside(event.getStartMark(), event.getEndMark())
        : places.block(event.getStartMark(), event.getEndMark());
  }

  private void checkPlain(Event event) {
    if (event instanceof NodeEvent node && node.getAnchor() != null) {
      boolean alias = event instanceof AliasEvent;
      String written = (alias ? "*" : "&") + node.getAnchor();
      refuse(YamlRules.ALIAS, places.at(event.getStartMark()), written);
    }
    String tag = tag(event);
    if (!tag.isEmpty()) {
      refuse(YamlRules.TAG, places.at(event.getStartMark()), tag);
    }
  }

  private static String tag(Event event) {
    String tag = null;
    if (event instanceof ScalarEvent scalar) {
      tag = scalar.getTag();
    } else if (event instanceof CollectionStartEvent collection) {
      tag = collection.getTag();
    }
    return tag == null ? "" : tag;
  }

  private YamlScalar tooDeep(Event event) {
    SourceSpan span = places.at(event.getStartMark());
    refuse(YamlRules.TOO_DEEP, span, Integer.toString(MAX_DEPTH));
    int open = 1;
    while (open > 0) {
      Event next = parser.getEvent();
      open += next instanceof CollectionStartEvent ? 1 : 0;
      open -= next instanceof CollectionEndEvent ? 1 : 0;
    }
    return new YamlScalar("", false, span);
  }

  private void refuse(Rule rule, SourceSpan span, String... arguments) {
    usable = false;
    problems.report(rule, span, arguments);
  }
}
