package nl.handreiking.site.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.handreiking.markdown.FootnoteNumbers;
import nl.handreiking.markdown.HtmlFragment;
import nl.handreiking.markdown.HtmlRenderer;
import nl.handreiking.markdown.MarkdownDocument;
import nl.handreiking.markdown.RenderOptions;
import nl.handreiking.markdown.ResolvedPicture;
import nl.handreiking.model.Figure;
import nl.handreiking.model.Reference;
import nl.handreiking.output.SitePath;
import nl.handreiking.site.address.Hrefs;
import nl.handreiking.site.address.Viewpoint;
import nl.handreiking.site.view.Anchor;
import nl.handreiking.site.view.DownloadView;
import nl.handreiking.site.view.FigureView;

/** The context of one page while it is rendered; confined to one thread. */
public final class Scope {

  private final SiteContext publication;
  private final SitePath page;
  private final Hrefs hrefs;
  private final DownloadIndex downloads;
  private final Map<String, Integer> figuresSoFar = new HashMap<>();
  private boolean hasPicture;
  private final TermMarks terms;
  private final FootnoteNumbers footnotes;
  private final FootnoteNumbers slideFootnotes = FootnoteNumbers.plain();

  public Scope(SiteContext publication, SitePath page, Hrefs hrefs, DownloadIndex downloads) {
    this.publication = publication;
    this.page = page;
    this.hrefs = hrefs;
    this.downloads = downloads;
    this.terms = new TermMarks(this);
    this.footnotes =
        FootnoteNumbers.linked(
            number -> publication.texts().format("footnote.mark", number),
            number -> publication.texts().format("footnote.back", number));
  }

  SiteContext publication() {
    return publication;
  }

  SitePath page() {
    return page;
  }

  TermMarks terms() {
    return terms;
  }

  /** The numbers of the footnotes of the page; on slides they lead nowhere. */
  FootnoteNumbers footnotes(Viewpoint.Kind kind) {
    return kind == Viewpoint.Kind.DECK ? slideFootnotes : footnotes;
  }

  Hrefs hrefs() {
    return hrefs;
  }

  /** The downloads of this page. */
  public List<DownloadView> downloads() {
    return downloads(page);
  }

  /** The downloads of a page. */
  List<DownloadView> downloads(SitePath from) {
    return downloads.at(from, this);
  }

  /** The viewpoint of a page without a level. */
  Viewpoint general() {
    return Viewpoint.general(page, publication.guide().info().wording());
  }

  Anchor anchor(String text, SitePath target) {
    return new Anchor(text, hrefs.to(target), target.equals(page));
  }

  /**
   * A text as HTML; outside presentations its terms lead to what they mean, the first time.
   *
   * @param at from where it is read
   * @param headingShift added to the levels of its headings
   * @param headings put before the ids of its headings
   * @param anchor of the whole that the text belongs to, may be empty
   */
  HtmlFragment html(
      MarkdownDocument text, Viewpoint at, int headingShift, String headings, String anchor) {
    PageLinkResolver links = new PageLinkResolver(this, at, text, at.prefix() + headings, anchor);
    RenderOptions options = new RenderOptions(at.wording(), headingShift, at.prefix() + headings);
    return new HtmlRenderer(links).render(text, options);
  }

  /** A picture; all but the first of the page may wait until a reader comes near. */
  ResolvedPicture picture(String name) {
    boolean first = !hasPicture;
    hasPicture = true;
    return publication.pictures().resolve(name, hrefs, !first);
  }

  List<FigureView> figures(List<Reference> references) {
    return references.stream()
        .flatMap(reference -> publication.figures().find(reference.id()).stream())
        .map(this::figure)
        .toList();
  }

  FigureView figure(Figure figure) {
    int before = figuresSoFar.merge(figure.id().value(), 1, Integer::sum) - 1;
    return publication.figures().view(figure, before);
  }
}
