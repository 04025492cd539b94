package nl.handreiking.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.handreiking.output.SitePath;
import nl.handreiking.site.page.PageSpec;
import nl.handreiking.site.page.ReviewDates;
import nl.handreiking.source.SourceSpan;
import org.junit.jupiter.api.Test;

class UniqueTitlesTest {

  @Test
  void pagesWithOneTitleGetTheirFolderBehindIt() {
    List<PageSpec> pages =
        List.of(page("index.html", "A"), page("a/b/index.html", "A"), page("c/index.html", "C"));
    assertThat(UniqueTitles.unique(pages))
        .extracting(PageSpec::title)
        .containsExactly("A", "A (a/b)", "C");
  }

  private static PageSpec page(String path, String title) {
    LocalDate day = LocalDate.EPOCH;
    return new PageSpec(
        SitePath.of(path),
        "page",
        title,
        title,
        "",
        Optional.empty(),
        Optional.empty(),
        level -> SitePath.of(path),
        new ReviewDates(day, day),
        SourceSpan.wholeFile("x"),
        scope -> new Nothing());
  }

  private record Nothing() {}
}
