package nl.handreiking.markdown;

import java.util.List;

/** Turns the destinations of a text into addresses that work on the page where the text stands. */
public interface LinkResolver {

  /** The link to a destination. */
  ResolvedLink link(Destination destination);

  /**
   * What stands for a picture that is alone in its paragraph: a whole block, or the empty fragment
   * when the destination is an ordinary picture.
   */
  HtmlFragment block(Destination destination, String alternative);

  /** An ordinary picture. */
  ResolvedPicture picture(Destination destination);

  /**
   * The terms in a text that no tag interrupts, from the left, none over another. Links, headings
   * and code are not asked for.
   */
  default List<TermLink> terms(String text) {
    return List.of();
  }

  /** What a block of code is called for those who cannot see it; empty when nobody can reach it. */
  default String codeName() {
    return "";
  }

  /** How the footnotes of the page are numbered. */
  FootnoteNumbers footnotes();
}
