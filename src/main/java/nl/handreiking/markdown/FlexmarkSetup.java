package nl.handreiking.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.CharSubSequence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sets flexmark-java up: CommonMark with tables, footnotes and strikethrough, and with the lines
 * that begin a level block. What costs it the most time is spared where it cannot make a
 * difference.
 */
final class FlexmarkSetup {

  /** What the library has of its own; {@link Blocks} has the same. */
  private static final List<DataKey<Boolean>> OWN_BLOCKS =
      List.of(
          Parser.BLOCK_QUOTE_PARSER,
          Parser.HEADING_PARSER,
          Parser.FENCED_CODE_BLOCK_PARSER,
          Parser.HTML_BLOCK_PARSER,
          Parser.THEMATIC_BREAK_PARSER,
          Parser.LIST_BLOCK_PARSER,
          Parser.INDENTED_CODE_BLOCK_PARSER);

  private static final Parser WHOLE =
      parser(TablesExtension.create(), FootnoteExtension.create(), StrikethroughExtension.create());

  /** Looks for no tables and footnotes, which takes time in every paragraph. */
  private static final Parser PLAIN = parser(StrikethroughExtension.create());

  private FlexmarkSetup() {}

  static Document parse(String text) {
    boolean plain = text.indexOf('|') < 0 && !text.contains("[^");
    return (plain ? PLAIN : WHOLE).parse(CharSubSequence.of(text));
  }

  private static Parser parser(Extension... extensions) {
    MutableDataSet options = new MutableDataSet();
    options.setFrom(ParserEmulationProfile.COMMONMARK_0_29);
    OWN_BLOCKS.forEach(block -> options.set(block, false));
    options.set(Parser.EXTENSIONS, List.of(extensions));
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
    options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
    options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
    options.set(TablesExtension.WITH_CAPTION, false);
    options.set(TablesExtension.MIN_HEADER_ROWS, 1);
    options.set(TablesExtension.MAX_HEADER_ROWS, 1);
    options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
    return Parser.builder(options)
        .customBlockParserFactory(new Blocks())
        .customInlineParserFactory(Inlines::new)
        .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
        .build();
  }

  /** The blocks of CommonMark, in the order in which the library tries them, and ours. */
  private static final class Blocks implements CustomBlockParserFactory {

    private static final List<CustomBlockParserFactory> BEFORE =
        List.of(
            new BlockQuoteParser.Factory(),
            new HeadingParser.Factory(),
            new FencedCodeBlockParser.Factory(),
            new HtmlBlockParser.Factory());
    private static final List<CustomBlockParserFactory> AFTER =
        List.of(
            new ThematicBreakParser.Factory(),
            new ListBlockParser.Factory(),
            new IndentedCodeBlockParser.Factory());

    @Override
    public Set<Class<?>> getAfterDependents() {
      return Set.of();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of();
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
      List<BlockParserFactory> all = new ArrayList<>();
      BEFORE.forEach(block -> all.add(block.apply(options)));
      all.add((state, matched) -> interruption(state));
      AFTER.forEach(block -> all.add(block.apply(options)));
      return (state, matched) ->
          beginsWithLetter(state) ? interruption(state) : first(all, state, matched);
    }

    /** At a letter nothing begins but text, or a table. */
    private static boolean beginsWithLetter(ParserState state) {
      BasedSequence line = state.getLine();
      int start = state.getNextNonSpaceIndex();
      return start < line.length()
          && Character.isLetter(line.charAt(start))
          && state.getIndent() < state.getParsing().CODE_BLOCK_INDENT;
    }

    private static @Nullable BlockStart first(
        List<BlockParserFactory> all, ParserState state, MatchedBlockParser matched) {
      for (BlockParserFactory block : all) {
        BlockStart begun = block.tryStart(state, matched);
        if (begun != null) {
          return begun;
        }
      }
      return BlockStart.none();
    }

    /** A line that begins a block at once, whatever stands above it. */
    private static @Nullable BlockStart interruption(ParserState state) {
      BasedSequence line = state.getLine();
      int start = state.getNextNonSpaceIndex();
      if (state.getIndent() < state.getParsing().CODE_BLOCK_INDENT
          && LevelFence.isAt(line, start)) {
        return BlockStart.of(new ThematicBreakParser(line.subSequence(start)))
            .atIndex(line.length());
      }
      if (state.getActiveBlockParser().isParagraphParser()
          && TableLines.begin(line, line.getBaseSequence(), line.getEndOffset())) {
        return BlockStart.of(new ParagraphParser()).atIndex(state.getIndex());
      }
      return BlockStart.none();
    }
  }

  /**
   * Takes from a match where it is without a copy of the whole text, as the library's own does.
   *
   * <p>Some patterns of the library try a backslash alone and with what follows, in every
   * combination: exponential time where a bracket or a quote is never closed. Here the first way
   * that fits is the only one.
   */
  private static final class Inlines extends CommonmarkInlineParser {

    private static final Pattern TRIED_IN_EVERY_WAY =
        Pattern.compile("(\\|\\\\\\\\\\)(?:\\*|\\{0,999\\})|\\\\x00]\\)\\*)");
    private static final Map<String, Pattern> POSSESSIVE = new ConcurrentHashMap<>();

    Inlines(
        DataHolder options,
        BitSet specials,
        BitSet delimiters,
        Map<Character, DelimiterProcessor> processors,
        LinkRefProcessorData links,
        List<InlineParserExtensionFactory> extensions) {
      super(options, specials, delimiters, processors, links, extensions);
    }

    @Override
    public @Nullable BasedSequence match(Pattern pattern) {
      if (index >= input.length()) {
        return null;
      }
      Pattern linear =
          POSSESSIVE.computeIfAbsent(pattern.pattern(), text -> possessive(pattern, text));
      Matcher matcher = linear.matcher(input).region(index, input.length());
      if (!matcher.find()) {
        return null;
      }
      index = matcher.end();
      return input.subSequence(matcher.start(), matcher.end());
    }

    private static Pattern possessive(Pattern pattern, String text) {
      Matcher found = TRIED_IN_EVERY_WAY.matcher(text);
      return found.find() ? Pattern.compile(found.replaceAll("$1+"), pattern.flags()) : pattern;
    }
  }
}
