package nl.handreiking.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceSpan;
import nl.handreiking.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into the blocks that {@code ::: name} opens and {@code :::} closes, and what stands
 * between them. Level blocks may stand within such a block, but not around it.
 */
public final class NamedBlocks {

  private final SourceText file;
  private final List<String> names;
  private final Problems problems;
  private final List<NamedBlock> blocks = new ArrayList<>();

  private String name = "";
  private int first;
  private @Nullable SourceSpan opened;
  private int levelBlocks;
  private final VerbatimLines verbatim = new VerbatimLines();

  private NamedBlocks(SourceText file, int first, List<String> names, Problems problems) {
    this.file = file;
    this.first = first;
    this.names = names;
    this.problems = problems;
  }

  /**
   * The blocks of a part of a file, in order; text of nothing but blanks is left out.
   *
   * @param from 0-based line
   * @param to 0-based line, exclusive
   * @param names of the blocks that there can be
   */
  public static List<NamedBlock> of(
      SourceText file, int from, int to, List<String> names, Problems problems) {
    NamedBlocks reader = new NamedBlocks(file, from, names, problems);
    for (int line = from; line < to; line++) {
      reader.read(line);
    }
    reader.finish(to);
    return List.copyOf(reader.blocks);
  }

  private void read(int line) {
    String text = file.line(line);
    if (verbatim.next(text)) {
      return;
    }
    int start = text.length() - text.stripLeading().length();
    Matcher fence = LevelFence.match(text, start);
    if (!fence.matches()) {
      return;
    }
    String keyword = fence.group(1);
    if (keyword.equals(LevelFence.KEYWORD)) {
      levelBlocks++;
    } else if (keyword.isEmpty()) {
      close(line);
    } else {
      open(keyword, line, file.span(line, start, text.length() - start));
    }
  }

  private void open(String keyword, int line, SourceSpan span) {
    if (!names.contains(keyword)) {
      List<String> known = new ArrayList<>(names);
      known.add(LevelFence.KEYWORD);
      problems.reportUnknown(
          MarkdownRules.UNKNOWN_NAMED_BLOCK, span, keyword, known, String.join(", ", known));
    }
    if (opened != null || levelBlocks > 0) {
      problems.report(MarkdownRules.NESTED_NAMED_BLOCK, span, keyword);
    }
    endPart(line);
    name = names.contains(keyword) ? keyword : "";
    opened = span;
    levelBlocks = 0;
    first = line + 1;
  }

  private void close(int line) {
    if (levelBlocks > 0) {
      levelBlocks--;
    } else if (opened != null) {
      endPart(line);
      name = "";
      opened = null;
      first = line + 1;
    }
  }

  private void finish(int end) {
    if (opened != null) {
      problems.report(MarkdownRules.OPEN_NAMED_BLOCK, opened, name);
    }
    endPart(end);
  }

  private void endPart(int end) {
    SourceSpan span =
        opened == null ? file.span(Math.min(first, file.lineCount() - 1), 0, 1) : opened;
    MarkdownDocument text = MarkdownParser.parse(file, first, end, problems);
    if (!text.isBlank()) {
      blocks.add(new NamedBlock(name, text, span));
    }
  }
}
