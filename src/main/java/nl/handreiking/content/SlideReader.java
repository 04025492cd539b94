package nl.handreiking.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.handreiking.markdown.Block;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.markdown.MarkdownDocument;
import nl.handreiking.markdown.MarkdownParser;
import nl.handreiking.markdown.NamedBlock;
import nl.handreiking.markdown.NamedBlocks;
import nl.handreiking.markdown.VerbatimLines;
import nl.handreiking.model.Slide;
import nl.handreiking.model.Slide.SlidePart;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceSpan;
import nl.handreiking.source.SourceText;

/** Cuts a text into slides: heading, keys between dashes, text, steps and notes. */
final class SlideReader {

  private static final String STEPS = "stappen";
  private static final String NOTES = "notities";
  private static final List<String> BLOCKS = List.of(STEPS, NOTES);

  /** A heading of the second level; the signs that may close it stand apart from the text. */
  private static final Pattern HEADING =
      Pattern.compile(" {0,3}##[ \\t]+(.*?)(?:[ \\t]+#+)?[ \\t]*");

  /** What may be markup in a title. */
  private static final Pattern MARKUP = Pattern.compile("[*_`\\[\\]<>&~]");

  private final SourceText text;
  private final Problems problems;

  private SlideReader(SourceText text, Problems problems) {
    this.text = text;
    this.problems = problems;
  }

  /**
   * The slides of a file.
   *
   * @param from the 0-based line below the front matter
   */
  static List<Slide> slides(SourceText text, int from, Problems problems) {
    SlideReader reader = new SlideReader(text, problems);
    List<Integer> starts = reader.headings(from);
    reader.checkStart(from, starts);
    List<Slide> slides = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : text.lineCount();
      slides.add(reader.slide(starts.get(i), end));
    }
    return slides;
  }

  /** The lines with a heading of the second level, but for those in code and comments. */
  private List<Integer> headings(int from) {
    VerbatimLines verbatim = new VerbatimLines();
    return IntStream.range(from, text.lineCount())
        .filter(line -> !verbatim.next(text.line(line)))
        .filter(line -> HEADING.matcher(text.line(line)).matches())
        .boxed()
        .toList();
  }

  private void checkStart(int from, List<Integer> starts) {
    int end = starts.isEmpty() ? text.lineCount() : starts.get(0);
    VerbatimLines comments = new VerbatimLines();
    for (int line = from; line < end; line++) {
      if (!comments.next(text.line(line)) && !text.line(line).isBlank()) {
        problems.report(
            ContentRules.TEXT_BEFORE_SLIDES, text.span(line, 0, text.line(line).length()));
        return;
      }
    }
    if (starts.isEmpty()) {
      problems.report(ContentRules.NO_SLIDES, text.span(0, 0, text.line(0).length()));
    }
  }

  private Slide slide(int line, int end) {
    FrontMatter<SlideKeys> keys = keys(line, end);
    List<SlidePart> parts = new ArrayList<>();
    List<MarkdownDocument> notes = new ArrayList<>();
    for (NamedBlock block : NamedBlocks.of(text, keys.end(), end, BLOCKS, problems)) {
      if (block.name().equals(NOTES)) {
        notes.add(block.text());
      } else {
        parts.add(new SlidePart(block.text(), block.name().equals(STEPS)));
      }
    }
    SlideKeys head = keys.head();
    SourceSpan span = text.span(line, 0, text.line(line).length());
    return new Slide(
        title(line), head.layout(), head.minutes(), head.levels(), head.help(), parts, notes, span);
  }

  private LevelText title(int line) {
    Matcher heading = HEADING.matcher(text.line(line));
    String written = heading.matches() ? heading.group(1) : "";
    SourceSpan span = text.span(line, heading.start(1), Math.max(1, written.length()));
    boolean markup = MARKUP.matcher(written).find() && !written.contains("\\{");
    String title = markup ? withoutMarkup(line) : written;
    if (title.isBlank()) {
      problems.report(ContentRules.SLIDE_WITHOUT_TITLE, text.span(line, 0, 2));
    }
    return markup ? LevelText.of(title, span, (offset, length) -> span) : LevelText.of(title, span);
  }

  /** A title is plain text wherever it is shown, in an outline and in PowerPoint too. */
  private String withoutMarkup(int line) {
    return MarkdownParser.parse(text, line, line + 1, problems).headings().stream()
        .map(Block.Heading::text)
        .findFirst()
        .orElse("");
  }

  private FrontMatter<SlideKeys> keys(int heading, int end) {
    int line = heading + 1;
    while (line < end && text.line(line).isBlank()) {
      line++;
    }
    if (line < end && FrontMatter.isFence(text.line(line))) {
      return FrontMatter.read(text, line, end, SlideKeys.TYPE, problems);
    }
    problems.report(
        ContentRules.SLIDE_WITHOUT_KEYS, text.span(heading, 0, text.line(heading).length()));
    return new FrontMatter<>(SlideKeys.TYPE.blank(), heading + 1);
  }
}
