package nl.handreiking.site.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.handreiking.markdown.TermLink;
import nl.handreiking.model.Glossary;
import nl.handreiking.model.Glossary.Found;
import nl.handreiking.output.SitePath;
import nl.handreiking.site.address.PageTarget;

/**
 * Leads from the first place on a page where a term stands to what it means. A link is what a
 * keyboard and a finger reach too, which the title of an {@code abbr} is not.
 */
final class TermMarks {
  private final Scope scope;
  private final Glossary glossary;

  /** The terms marked so far, each with its section of the page. */
  private final Set<String> marked = new HashSet<>();

  TermMarks(Scope scope) {
    this.scope = scope;
    this.glossary = scope.publication().guide().glossary();
  }

  /**
   * The terms of a text that stand on the page for the first time.
   *
   * @param part of the page that is read by itself, or empty
   */
  List<TermLink> in(String text, String part) {
    if (glossary.isEmpty()) {
      return List.of();
    }
    List<TermLink> links = new ArrayList<>();
    for (Found found : glossary.find(text)) {
      String id = found.term().id().value();
      if (marked.add(part + id)) {
        SitePath page = scope.publication().addresses().glossary();
        String href = scope.hrefs().to(new PageTarget(page, id));
        links.add(new TermLink(found.from(), found.to(), href));
      }
    }
    return links;
  }
}
