package nl.handreiking.site.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.handreiking.model.LinkRegistry;
import nl.handreiking.model.Reference;
import nl.handreiking.model.RegisteredLink;
import nl.handreiking.site.view.SourceView;
import nl.handreiking.source.WebUri;

/** The external addresses, as pages show them: the same on every page. */
public final class Sources {

  private final Map<String, SourceView> views = new HashMap<>();

  Sources(LinkRegistry registry) {
    registry.all().forEach(link -> views.put(link.id().value(), view(link)));
  }

  List<SourceView> of(List<Reference> references) {
    return references.stream().flatMap(reference -> of(reference.id())).toList();
  }

  Stream<SourceView> of(String id) {
    return Stream.ofNullable(views.get(id));
  }

  private static SourceView view(RegisteredLink link) {
    String host = WebUri.host(link.url());
    return new SourceView(
        link.id().value(),
        link.title().raw(),
        link.publisher(),
        link.kind(),
        WebUri.ascii(link.url()),
        host.startsWith("www.") ? host.substring("www.".length()) : host);
  }
}
