package nl.handreiking.export.pptx;

import nl.handreiking.markdown.FootnoteNumbers;
import nl.handreiking.markdown.HtmlFragment;
import nl.handreiking.markdown.LinkResolver;
import nl.handreiking.markdown.ResolvedLink;
import nl.handreiking.model.LinkRegistry;

/**
 * Where links lead from a file that is alone on somebody's disk: to the web; what leads into the
 * site is plain text there.
 */
final class DeckLinks implements LinkResolver {

  private static final String EXTERNAL = "link:";

  private final LinkRegistry links;
  private final DeckPictures pictures;
  private final FootnoteNumbers footnotes = FootnoteNumbers.plain();

  DeckLinks(LinkRegistry links, DeckPictures pictures) {
    this.links = links;
    this.pictures = pictures;
  }

  @Override
  public ResolvedLink link(String destination) {
    if (destination.startsWith(EXTERNAL)) {
      return links
          .find(destination.substring(EXTERNAL.length()))
          .map(link -> ResolvedLink.internal(link.url().toASCIIString()))
          .orElse(ResolvedLink.internal(""));
    }
    boolean works = destination.startsWith("mailto:") || destination.startsWith("tel:");
    return ResolvedLink.internal(works ? destination : "");
  }

  /** There are no blocks of HTML in such a file. */
  @Override
  public HtmlFragment block(String destination, String alternative) {
    return HtmlFragment.EMPTY;
  }

  @Override
  public String picture(String destination) {
    return pictures.figure(destination).or(() -> pictures.file(destination)).orElse("");
  }

  @Override
  public FootnoteNumbers footnotes() {
    return footnotes;
  }
}
