package nl.handreiking.links.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.handreiking.links.web.Answer;
import nl.handreiking.links.web.WebAddress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads an answer as a browser would, as far as that goes without running scripts. */
final class PageReader {

  private PageReader() {}

  static PageFacts read(Answer.Response response, WebAddress address) {
    if (!response.header("content-type").orElse("").contains("html")) {
      return PageFacts.NONE;
    }
    try {
      Document page = Jsoup.parse(response.body().open(), null, address.toString());
      return new PageFacts(
          page.title(), ids(page), true, response.body().isTruncated(), false, false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> ids(Document page) {
    Set<String> ids = new LinkedHashSet<>();
    for (Element element : page.getElementsByAttribute("id")) {
      ids.add(element.id());
    }
    return ids;
  }
}
