package nl.handreiking.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.handreiking.output.Content;
import nl.handreiking.output.OutputFile;
import nl.handreiking.output.SitePath;
import nl.handreiking.output.SitePlan;
import org.junit.jupiter.api.Test;

/** The checks find what they look for. */
class SiteChecksTest {

  @Test
  void aRightPageHasNoFaults() {
    assertThat(faults("<h1 id='a'>x</h1><h2>y</h2><a href='#a'>z</a><a href='index.html'>z</a>"))
        .isEmpty();
  }

  @Test
  void deadLinksAreFound() {
    assertThat(faults("<h1>x</h1><a href='weg.html'>z</a><img src='weg.png'><a href='#weg'>z</a>"))
        .containsExactly(
            "index.html: leads to no file: weg.html",
            "index.html: leads to no file: weg.png",
            "index.html: leads to no id: #weg");
  }

  @Test
  void headingsThatSkipAndIdsThatRecurAreFound() {
    assertThat(faults("<h1 id='a'>x</h1><h3 id='a'>y</h3>"))
        .containsExactly(
            "index.html: heading skips a level: <h3 id=\"a\">y</h3>",
            "index.html: id used twice: a");
  }

  @Test
  void titlesThatRecurAreFound() {
    OutputFile one = page("index.html", "<h1>x</h1>");
    OutputFile other = page("over/index.html", "<h1>x</h1>");
    TestSite site = new TestSite(new SitePlan(List.of(one, other)));
    assertThat(SiteChecks.faults(site, ""))
        .containsExactly("title 't' of [index.html, over/index.html]");
  }

  private static List<String> faults(String body) {
    return SiteChecks.faults(new TestSite(new SitePlan(List.of(page("index.html", body)))), "");
  }

  private static OutputFile page(String path, String body) {
    return new OutputFile(SitePath.of(path), Content.of("<title>t</title>" + body));
  }
}
