package nl.handreiking.export.pptx;

import nl.handreiking.markdown.Destination;
import nl.handreiking.markdown.FootnoteNumbers;
import nl.handreiking.markdown.HtmlFragment;
import nl.handreiking.markdown.LinkResolver;
import nl.handreiking.markdown.ResolvedLink;
import nl.handreiking.markdown.ResolvedPicture;
import nl.handreiking.model.LinkRegistry;

/**
 * Where links lead from a file that is alone on somebody's disk: to the web; what leads into the
 * site is plain text there.
 */
final class DeckLinks implements LinkResolver {

  private final LinkRegistry links;
  private final DeckPictures pictures;
  private final FootnoteNumbers footnotes = FootnoteNumbers.plain();

  DeckLinks(LinkRegistry links, DeckPictures pictures) {
    this.links = links;
    this.pictures = pictures;
  }

  @Override
  public ResolvedLink link(Destination destination) {
    if (destination instanceof Destination.ToLink link) {
      return links
          .find(link.id())
          .map(found -> ResolvedLink.internal(found.url().toASCIIString()))
          .orElse(ResolvedLink.internal(""));
    }
    boolean works = destination instanceof Destination.ToPerson;
    return ResolvedLink.internal(works ? destination.written() : "");
  }

  /** There are no blocks of HTML in such a file. */
  @Override
  public HtmlFragment block(Destination destination, String alternative) {
    return HtmlFragment.EMPTY;
  }

  @Override
  public ResolvedPicture picture(Destination destination) {
    return ResolvedPicture.at(address(destination));
  }

  private String address(Destination destination) {
    return destination instanceof Destination.ToFigure figure
        ? pictures.figure(figure.id()).orElse("")
        : pictures.file(destination.written()).orElse("");
  }

  @Override
  public FootnoteNumbers footnotes() {
    return footnotes;
  }
}
