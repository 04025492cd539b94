package nl.handreiking.markdown;

import java.util.List;
import nl.handreiking.source.Rule;

/** What a text itself can do wrong, whatever publication it belongs to. */
public final class MarkdownRules {

  public static final Rule UNCLOSED_LEVEL_BLOCK = Rule.error("niveaublok-open");
  public static final Rule NESTED_LEVEL_BLOCK = Rule.error("niveaublok-genest");
  public static final Rule EMPTY_LEVEL_BLOCK_LIST = Rule.error("niveaublok-leeg");
  public static final Rule STRAY_FENCE = Rule.error("niveaublok-sluit-niets");
  public static final Rule UNKNOWN_BLOCK = Rule.error("niveaublok-onbekend");
  public static final Rule UNKNOWN_NAMED_BLOCK = Rule.error("blok-onbekend");
  public static final Rule NESTED_NAMED_BLOCK = Rule.error("blok-genest");
  public static final Rule OPEN_NAMED_BLOCK = Rule.error("blok-open");
  public static final Rule UNSAFE_LINK = Rule.error("onveilige-link");
  public static final Rule HTML_REMOVED = Rule.warning("html-geweerd");
  public static final Rule OPEN_COMMENT = Rule.error("commentaar-open");
  public static final Rule OPEN_HTML = Rule.error("html-open");
  public static final Rule OPEN_CODE = Rule.error("code-open");
  public static final Rule LOST_CELLS = Rule.error("tabel-cel-kwijt");
  public static final Rule LEVEL_BLOCK_IN_TABLE = Rule.error("niveaublok-in-tabel");
  public static final Rule TOO_DEEP = Rule.error("te-diep-genest");

  public static final Rule TOO_WIDE = Rule.error("tabel-te-breed");
  public static final Rule UNKNOWN_FOOTNOTE = Rule.error("voetnoot-zonder-tekst");

  public static final Rule UNUSED_FOOTNOTE = Rule.warning("voetnoot-ongebruikt");
  public static final Rule SECOND_FOOTNOTE = Rule.error("voetnoot-dubbel");
  public static final Rule TOO_COMPLEX = Rule.error("tekst-te-ingewikkeld");
  public static final Rule UNKNOWN_LANGUAGE = Rule.error("taal-onbekend");

  private MarkdownRules() {}

  public static List<Rule> all() {
    return List.of(
        UNCLOSED_LEVEL_BLOCK,
        NESTED_LEVEL_BLOCK,
        EMPTY_LEVEL_BLOCK_LIST,
        STRAY_FENCE,
        UNKNOWN_BLOCK,
        UNKNOWN_NAMED_BLOCK,
        NESTED_NAMED_BLOCK,
        OPEN_NAMED_BLOCK,
        UNSAFE_LINK,
        HTML_REMOVED,
        OPEN_COMMENT,
        OPEN_HTML,
        OPEN_CODE,
        LOST_CELLS,
        LEVEL_BLOCK_IN_TABLE,
        TOO_DEEP,
        TOO_WIDE,
        UNKNOWN_FOOTNOTE,
        UNUSED_FOOTNOTE,
        SECOND_FOOTNOTE,
        TOO_COMPLEX,
        UNKNOWN_LANGUAGE);
  }
}
