package nl.handreiking.links.page;

import java.util.HashSet;
import java.util.Set;
import nl.handreiking.links.web.Answer;
import nl.handreiking.links.web.WebAddress;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads an answer as a browser would, as far as that goes without running scripts. */
final class PageReader {

  /** GitHub and others put this before the ids of what a writer wrote; their scripts see to it. */
  private static final String USER_CONTENT = "user-content-";

  private PageReader() {}

  static PageFacts read(Answer.Response response, WebAddress address) {
    MediaType type = MediaType.of(response);
    if (!type.isHtml()) {
      return PageFacts.NONE;
    }
    Document page = HtmlBytes.parse(response.body(), type.charset(), address.toString());
    return new PageFacts(
        PageTitle.of(page),
        ids(page),
        true,
        response.body().isTruncated(),
        ScriptBuilt.looksLike(page),
        SoftNotFound.looksLike(page));
  }

  private static Set<String> ids(Document page) {
    Set<String> ids = new HashSet<>();
    page.getElementsByAttribute("id").forEach(element -> add(ids, element.id()));
    for (Element anchor : page.select("a[name]")) {
      add(ids, anchor.attr("name"));
    }
    ids.remove("");
    return ids;
  }

  private static void add(Set<String> ids, String id) {
    ids.add(id);
    if (id.startsWith(USER_CONTENT)) {
      ids.add(id.substring(USER_CONTENT.length()));
    }
  }
}
