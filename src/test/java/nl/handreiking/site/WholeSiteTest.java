package nl.handreiking.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.handreiking.site.theme.Theme;
import org.junit.jupiter.api.Test;

/** The shipped publication with the shipped theme, page by page. */
class WholeSiteTest {

  private static final Path CONTENT = Path.of("content");

  @Test
  void everyLinkIdTitleAndHeadingIsRight() {
    TestSite site = TestSite.of(CONTENT, Theme.standard(), TestSite.OFFLINE);
    assertThat(SiteChecks.faults(site, "")).isEmpty();
  }

  @Test
  void stillSoWithABaseAddress() {
    TestSite site = TestSite.of(CONTENT, Theme.standard(), TestSite.PUBLISHED);
    assertThat(SiteChecks.faults(site, TestSite.PUBLISHED.baseUrl())).isEmpty();
  }
}
