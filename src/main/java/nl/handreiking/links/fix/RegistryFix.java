package nl.handreiking.links.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.handreiking.source.ByteOrderMark;
import nl.handreiking.source.SourceSpan;
import nl.handreiking.source.SourceText;

/**
 * Puts new addresses in a YAML file, byte for byte the same around them: comments, order, quotes
 * and line breaks stay.
 */
public final class RegistryFix {

  /**
   * Characters that end a plain scalar, or have a meaning of their own, within a flow collection.
   */
  private static final String MEANS_SOMETHING_IN_BRACES = ",[]{}?";

  private final SourceText original;
  private final SourceText file;
  private final String mark;
  private final String text;

  private RegistryFix(SourceText file) {
    this.original = file;
    this.mark = ByteOrderMark.of(file.text());
    this.text = file.text().substring(mark.length());
    this.file = new SourceText(file.file(), text);
  }

  /**
   * Puts the new addresses in.
   *
   * @param file as it is on the disk now, with a byte order mark if it has one
   */
  public static FixedText apply(SourceText file, List<Replacement> wanted) {
    return new RegistryFix(file).apply(wanted);
  }

  private FixedText apply(List<Replacement> wanted) {
    List<Replacement> done = new ArrayList<>();
    List<Replacement> leftAlone = new ArrayList<>();
    wanted.stream()
        .sorted(Comparator.comparing(replacement -> replacement.span().start()))
        .forEach(replacement -> (stands(replacement) ? done : leftAlone).add(replacement));
    StringBuilder out = new StringBuilder(mark);
    int copied = 0;
    for (Replacement replacement : done) {
      int at = offset(replacement);
      out.append(text, copied, at).append(written(replacement));
      copied = at + replacement.before().length();
    }
    out.append(text, copied, text.length());
    return new FixedText(original, new SourceText(file.file(), out.toString()), done, leftAlone);
  }

  /** Whether the old address is there literally, as the whole value. */
  private boolean stands(Replacement replacement) {
    int line = replacement.span().start().line();
    return line <= file.lineCount()
        && replacement.span().length() == replacement.before().length()
        && text.startsWith(replacement.before(), offset(replacement))
        && file.line(line - 1).equals(replacement.span().line());
  }

  private int offset(Replacement replacement) {
    return file.lineStart(replacement.span().start().line() - 1)
        + replacement.span().start().column()
        - 1;
  }

  private String written(Replacement replacement) {
    int column = replacement.span().start().column() - 1;
    String line = replacement.span().line();
    String before = line.substring(0, column);
    String after = line.substring(column + replacement.before().length());
    String address = replacement.after();
    if (before.endsWith("'")) {
      return address.replace("'", "''");
    }
    if (before.endsWith("\"")) {
      return escaped(address);
    }
    return needsQuotes(address, before, after) ? '"' + escaped(address) + '"' : address;
  }

  private static boolean needsQuotes(String address, String before, String after) {
    boolean inBraces =
        before.contains("{")
            || after.stripLeading().startsWith(",")
            || after.stripLeading().startsWith("}");
    return address.endsWith(":")
        || address.contains(" ")
        || (inBraces && address.chars().anyMatch(c -> MEANS_SOMETHING_IN_BRACES.indexOf(c) >= 0));
  }

  private static String escaped(String address) {
    return address.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  /**
   * The replacement of an old address by a new one.
   *
   * @param id of the link
   * @param span where the old address was when the file was read, without its quotes
   */
  public record Replacement(String id, SourceSpan span, String before, String after) {}
}
