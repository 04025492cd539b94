package nl.handreiking.markdown;

import java.util.List;

/** Turns the destinations of a text into addresses that work on the page where the text stands. */
public interface LinkResolver {

  /**
   * The link to a destination as written in Markdown, for instance {@code link:gesprekstips},
   * {@code item:sociogram}, {@code pagina:over#doel} or {@code #kop}.
   */
  ResolvedLink link(String destination);

  /**
   * What stands for a picture that is alone in its paragraph, for instance {@code figuur:klas}: a
   * whole block, or the empty fragment when the destination is an ordinary picture.
   */
  HtmlFragment block(String destination, String alternative);

  /** The address of an ordinary picture. */
  String picture(String destination);

  /**
   * The terms in a text that no tag interrupts, from the left, none over another. Links, headings
   * and code are not asked for.
   */
  default List<TermLink> terms(String text) {
    return List.of();
  }

  /** How the footnotes of the page are numbered. */
  FootnoteNumbers footnotes();
}
