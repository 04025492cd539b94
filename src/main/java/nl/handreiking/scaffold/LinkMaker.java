package nl.handreiking.scaffold;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.handreiking.content.AddressFaults;
import nl.handreiking.model.RegisteredLink;
import nl.handreiking.scaffold.Draft.Edit;
import nl.handreiking.scaffold.Refusal.Reason;
import nl.handreiking.scaffold.edit.YamlEdit;
import nl.handreiking.scaffold.edit.YamlLine;
import nl.handreiking.scaffold.edit.YamlText;
import nl.handreiking.source.WebUri;

/** Puts an address in the registry of links, which is made if there is none. */
final class LinkMaker {

  private static final String REGISTRY = "links.yaml";

  private final PublicationFolder publication;
  private final ScaffoldTexts texts;

  LinkMaker(PublicationFolder publication, ScaffoldTexts texts) {
    this.publication = publication;
    this.texts = texts;
  }

  Draft make(NewPart wanted) throws Refusal {
    URI address = address(wanted);
    String before = publication.text(REGISTRY).orElse("");
    Explanations explanations = Explanations.with(texts);
    List<YamlLine> lines =
        explanations.explain(lines(wanted, address), explanations.keys("links")).stream()
            .map(line -> line.explainedOnceIn(before))
            .toList();
    YamlLine link = YamlLine.above(wanted.id(), lines);
    if (!publication.has(REGISTRY)) {
      return new Draft(Map.of(REGISTRY, YamlLine.text(List.of(link))), List.of());
    }
    Optional<String> after =
        publication.text(REGISTRY).flatMap(text -> YamlEdit.ofFile(text).addToMap(link));
    return Draft.of(new Edit(REGISTRY, before, after, link.block(0)));
  }

  private List<YamlLine> lines(NewPart wanted, URI address) {
    String path = address.getPath() == null ? "" : address.getPath().toLowerCase(Locale.ROOT);
    return List.of(
        YamlLine.of("url", YamlText.ofAddress(address.toString())),
        YamlLine.of("titel", YamlText.of(wanted.titleOrId())),
        YamlLine.of("uitgever", YamlText.of(WebUri.host(address).replaceFirst("^www\\.", ""))),
        YamlLine.of("soort", path.endsWith(".pdf") ? "pdf" : texts.text("link.kind")));
  }

  private URI address(NewPart wanted) throws Refusal {
    if (wanted.url().isBlank()) {
      throw new Refusal(Reason.URL_MISSING, wanted.id());
    }
    String url = wanted.url().strip();
    URI address =
        WebUri.parse(url)
            .filter(uri -> !AddressFaults.areIn(url))
            .orElseThrow(() -> new Refusal(Reason.BAD_URL, url));
    for (RegisteredLink link : publication.guide().links().all()) {
      if (link.url().equals(address)) {
        throw new Refusal(Reason.URL_EXISTS, link.id(), link.urlSpan().start());
      }
    }
    return address;
  }
}
