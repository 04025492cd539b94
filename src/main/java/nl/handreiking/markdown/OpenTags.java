package nl.handreiking.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceRange;

/**
 * Looks for elements and comments that a block of HTML leaves open. Such a block ends at a blank
 * line (CommonMark 0.31.2, section 4.6), so that what an editor meant to be inside is not.
 */
final class OpenTags {
  private static final Pattern TAG =
      Pattern.compile("<!--[\\s\\S]*?-->|<(/?)([a-zA-Z][a-zA-Z0-9-]*)[^>]*>");
  private static final Pattern ENDS = Pattern.compile("(?:\\s*</[a-zA-Z][a-zA-Z0-9-]*\\s*>)+\\s*");
  private static final String COMMENT = "<!--";
  private static final String END_OF_COMMENT = "-->";

  /** Without an end by nature, or with one that may be left out (HTML, 13.1.2.4). */
  private static final Set<String> WITHOUT_END = Set.of("br", "hr", "wbr", "p", "li", "dt", "dd");

  private final Problems problems;

  /** The elements whose end is still to come, maybe in a later block. */
  private final Deque<String> reported = new ArrayDeque<>();

  OpenTags(Problems problems) {
    this.problems = problems;
  }

  private record Open(String name, int start, int end) {}

  /**
   * Reports what a block leaves open. The answer is the end tags that it lacks; none at all when it
   * does nothing but end what was reported.
   */
  Optional<String> missing(SourceRange block) {
    String html = block.text();
    if (ENDS.matcher(html).matches() && endsReported(html)) {
      return Optional.empty();
    }
    Optional<Integer> comment = unclosedComment(html);
    if (comment.isPresent()) {
      SourceRange start = block.part(comment.get(), comment.get() + COMMENT.length());
      problems.report(MarkdownRules.OPEN_COMMENT, start.span());
      return Optional.of(END_OF_COMMENT);
    }
    return Optional.of(elements(html, block));
  }

  private String elements(String html, SourceRange block) {
    StringBuilder ends = new StringBuilder();
    for (Open element : open(html)) {
      String written = html.substring(element.start(), element.end());
      SourceRange place = block.part(element.start(), element.end());
      problems.report(MarkdownRules.OPEN_HTML, place.span(), written);
      reported.addLast(element.name());
      ends.insert(0, "</" + element.name() + ">");
    }
    return ends.toString();
  }

  private static Optional<Integer> unclosedComment(String html) {
    int start = html.lastIndexOf(COMMENT);
    return start < 0 || html.indexOf(END_OF_COMMENT, start) >= 0
        ? Optional.empty()
        : Optional.of(start);
  }

  private boolean endsReported(String html) {
    Matcher tag = TAG.matcher(html);
    boolean all = true;
    while (tag.find()) {
      all &= reported.removeLastOccurrence(name(tag));
    }
    return all;
  }

  private static List<Open> open(String html) {
    Deque<Open> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      if (tag.group(2) == null || WITHOUT_END.contains(name(tag)) || !Sanitiser.isKept(name(tag))) {
        continue;
      }
      if (tag.group(1).isEmpty()) {
        open.addLast(new Open(name(tag), tag.start(), tag.end()));
      } else if (open.stream().anyMatch(element -> element.name().equals(name(tag)))) {
        while (!open.removeLast().name().equals(name(tag))) {
          // What stands within an element ends with it.
        }
      }
    }
    return List.copyOf(open);
  }

  private static String name(Matcher tag) {
    return tag.group(2).toLowerCase(Locale.ROOT);
  }
}
