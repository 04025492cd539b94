package nl.handreiking.site.address;

import static org.assertj.core.api.Assertions.assertThat;

import nl.handreiking.output.SitePath;
import org.junit.jupiter.api.Test;

class HrefsTest {

  private static final SitePath PAGE = SitePath.of("po/signalen/index.html");
  private static final SitePath OTHER = SitePath.of("po/plan/index.html");
  private static final Hrefs HREFS = Hrefs.relative(PAGE);

  @Test
  void leadToPagesByTheShortestWay() {
    assertThat(HREFS.to(OTHER)).isEqualTo("../plan/index.html");
    assertThat(HREFS.to(SitePath.of("index.html"))).isEqualTo("../../index.html");
    assertThat(HREFS.to(PAGE)).isEqualTo("index.html");
  }

  @Test
  void leadToPlacesOnThePageByTheirIdAlone() {
    assertThat(HREFS.to(new PageTarget(PAGE, "tip"))).isEqualTo("#tip");
    assertThat(HREFS.to(new PageTarget(OTHER, "tip"))).isEqualTo("../plan/index.html#tip");
    assertThat(HREFS.to(PageTarget.page(OTHER))).isEqualTo("../plan/index.html");
  }

  @Test
  void knowTheWayToTheRoot() {
    assertThat(HREFS.root()).isEqualTo("../../");
    assertThat(HREFS.fromRoot(OTHER)).isEqualTo("../../po/plan/index.html");
    assertThat(Hrefs.relative(SitePath.of("404.html")).root()).isEmpty();
  }

  @Test
  void areAbsoluteOnThePageThatAServerShowsAtAnyDepth() {
    Hrefs hrefs = Hrefs.anyDepth(SitePath.of("404.html"), "https://x.nl/y/");
    assertThat(hrefs.to(OTHER)).isEqualTo("https://x.nl/y/po/plan/index.html");
    assertThat(hrefs.root()).isEqualTo("https://x.nl/y/");
    assertThat(hrefs.fromRoot(OTHER)).isEqualTo("https://x.nl/y/po/plan/index.html");
  }

  @Test
  void canonicalAddressesNameNoIndexFile() {
    assertThat(Hrefs.canonical("https://x.nl/", OTHER)).isEqualTo("https://x.nl/po/plan/");
    assertThat(Hrefs.canonical("https://x.nl/", SitePath.of("index.html")))
        .isEqualTo("https://x.nl/");
    assertThat(Hrefs.canonical("https://x.nl/", SitePath.of("404.html")))
        .isEqualTo("https://x.nl/404.html");
  }
}
