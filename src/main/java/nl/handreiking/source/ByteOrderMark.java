package nl.handreiking.source;

/** The invisible character with which some editors begin a file in UTF-8. */
public final class ByteOrderMark {

  private static final String MARK = "\uFEFF";

  private ByteOrderMark() {}

  /** The mark that a text begins with; empty when it has none. */
  public static String of(String text) {
    return text.startsWith(MARK) ? MARK : "";
  }

  /** The text after its mark, if it has one. */
  public static String removed(String text) {
    return text.substring(of(text).length());
  }
}
