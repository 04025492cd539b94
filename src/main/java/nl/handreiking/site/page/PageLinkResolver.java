package nl.handreiking.site.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.handreiking.markdown.Destination;
import nl.handreiking.markdown.FootnoteNumbers;
import nl.handreiking.markdown.HtmlFragment;
import nl.handreiking.markdown.LinkResolver;
import nl.handreiking.markdown.MarkdownDocument;
import nl.handreiking.markdown.ResolvedLink;
import nl.handreiking.markdown.ResolvedPicture;
import nl.handreiking.markdown.TermLink;
import nl.handreiking.model.RegisteredLink;
import nl.handreiking.site.address.PageTarget;
import nl.handreiking.site.address.Viewpoint;
import nl.handreiking.source.WebUri;

/** Where the links of one text on one page lead. */
final class PageLinkResolver implements LinkResolver {

  private final Scope scope;
  private final Viewpoint at;
  private final MarkdownDocument text;
  private final String headings;
  private final String anchor;

  /**
   * The links of a text.
   *
   * @param headings put before the ids of the headings of the text
   * @param anchor of the whole that the text belongs to, may be empty
   */
  PageLinkResolver(
      Scope scope, Viewpoint at, MarkdownDocument text, String headings, String anchor) {
    this.scope = scope;
    this.at = at;
    this.text = text;
    this.headings = headings;
    this.anchor = anchor;
  }

  @Override
  public ResolvedLink link(Destination destination) {
    if (destination instanceof Destination.ToHeading heading) {
      return ResolvedLink.internal(scope.hrefs().to(heading(heading.heading())));
    }
    Optional<RegisteredLink> external = scope.publication().destinations().external(destination);
    if (external.isPresent()) {
      String note = scope.publication().texts().get("link.external-note");
      return new ResolvedLink(WebUri.ascii(external.get().url()), note);
    }
    return scope
        .publication()
        .destinations()
        .internal(at, destination)
        .map(target -> ResolvedLink.internal(scope.hrefs().to(target)))
        .orElse(ResolvedLink.internal(destination.written()));
  }

  @Override
  public HtmlFragment block(Destination destination, String alternative) {
    if (!(destination instanceof Destination.ToFigure wanted)) {
      return HtmlFragment.EMPTY;
    }
    return scope
        .publication()
        .figures()
        .find(wanted.id())
        .map(figure -> Map.<String, Object>of("figure", scope.figure(figure)))
        .map(arguments -> scope.publication().templates().component("figure", arguments))
        .orElse(HtmlFragment.EMPTY);
  }

  @Override
  public ResolvedPicture picture(Destination destination) {
    return scope.picture(destination.written());
  }

  /** On slides there are none: there is no room, and nothing to lead back. */
  @Override
  public List<TermLink> terms(String run) {
    return at.kind() == Viewpoint.Kind.DECK ? List.of() : scope.terms().in(run, at.prefix());
  }

  @Override
  public String codeName() {
    return scope.publication().texts().get("code.name");
  }

  @Override
  public FootnoteNumbers footnotes() {
    return scope.footnotes(at.kind());
  }

  /** A heading that readers of this level do not see gives way to the text that it stands in. */
  private PageTarget heading(String id) {
    boolean seen =
        text.headings().stream()
            .anyMatch(
                heading ->
                    heading.id().equals(id) && heading.audience().includes(at.wording().level()));
    return new PageTarget(at.page(), seen ? headings + id : anchor);
  }
}
