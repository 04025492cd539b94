package nl.handreiking.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells, going down a text, which lines stand in code or in a comment: what looks like a heading or
 * the fence of a block is just text there. Begins and ends are those of CommonMark (fenced code
 * blocks; HTML blocks of kinds 1 and 2).
 */
public final class VerbatimLines {

  private static final Pattern CODE = Pattern.compile(" {0,3}(```+(?=[^`]*$)|~~~+).*");

  /** A stretch of HTML that goes on over blank lines. */
  private record Html(Pattern start, Pattern end) {

    static Html of(String start, String end) {
      return new Html(
          Pattern.compile(" {0,3}" + start, Pattern.CASE_INSENSITIVE),
          Pattern.compile(end, Pattern.CASE_INSENSITIVE));
    }
  }

  private static final List<Html> HTML =
      List.of(
          Html.of("<!--", "-->"),
          Html.of("<(pre|script|style|textarea)(\\s|>|$)", "</(pre|script|style|textarea)\\s*>"));

  private String fence = "";
  private Optional<Pattern> end = Optional.empty();

  /** Whether the next line of the text is verbatim; the lines that begin and end such text are. */
  public boolean next(String line) {
    if (end.isPresent()) {
      closeHtml(line);
      return true;
    }
    Matcher code = CODE.matcher(line);
    if (!fence.isEmpty()) {
      fence = closes(line) ? "" : fence;
      return true;
    }
    if (code.matches()) {
      fence = code.group(1);
      return true;
    }
    end =
        HTML.stream()
            .filter(html -> html.start().matcher(line).lookingAt())
            .map(Html::end)
            .findFirst();
    boolean html = end.isPresent();
    closeHtml(line);
    return html;
  }

  private void closeHtml(String line) {
    end = end.filter(pattern -> !pattern.matcher(line).find());
  }

  /** Code ends at a line of only such signs, as many or more. */
  private boolean closes(String line) {
    String signs = line.strip();
    return signs.startsWith(fence)
        && signs.chars().allMatch(sign -> sign == fence.charAt(0))
        && line.indexOf(fence.charAt(0)) < 4;
  }
}
