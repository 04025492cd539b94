package nl.handreiking.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import nl.handreiking.build.BuildRequest;
import nl.handreiking.build.SiteBuild;
import nl.handreiking.output.OutputProblem;
import nl.handreiking.source.ProgressListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The icons of a site are those of its publication, or neutral ones. */
class SiteIconsTest {

  private static final int ICO_HEAD = 22;

  @TempDir Path out;

  @Test
  void areNeutralWithoutAMark() throws OutputProblem, IOException {
    build("src/test/resources/publications/canteen/content");

    byte[] touch = Files.readAllBytes(out.resolve("site/assets/apple-touch-icon.png"));
    assertThat(touch)
        .isEqualTo(Files.readAllBytes(Path.of("templates/assets/apple-touch-icon.png")));
    byte[] icon = Files.readAllBytes(out.resolve("site/favicon.ico"));
    assertThat(icon).startsWith(0, 0, 1, 0, 1, 0, 180, 180).hasSize(ICO_HEAD + touch.length);
    assertThat(icon).endsWith(touch);
    assertThat(home())
        .contains(
            "href=\"favicon.ico?v=", "href=\"assets/favicon.svg?v=", "rel=\"apple-touch-icon\"");
  }

  @Test
  void followFromTheMark() throws OutputProblem, IOException {
    build("src/test/resources/publications/museum/content");

    assertThat(Files.readString(out.resolve("site/assets/favicon.svg")))
        .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 48\"><style>")
        .contains("<path class=\"solid\" d=\"M4 30h40l-6 12H12Z\"/>", "prefers-color-scheme");
    assertThat(out.resolve("site/favicon.ico")).doesNotExist();
    assertThat(out.resolve("site/assets/apple-touch-icon.png")).doesNotExist();
    assertThat(home()).contains("type=\"image/svg+xml\"").doesNotContain(".ico", "touch-icon");
  }

  @Test
  void areThoseOfThePublication() throws OutputProblem, IOException {
    build("content");

    byte[] own = Files.readAllBytes(Path.of("content/vormgeving/apple-touch-icon.png"));
    assertThat(out.resolve("site/assets/apple-touch-icon.png")).hasBinaryContent(own);
    assertThat(Files.readAllBytes(out.resolve("site/favicon.ico"))).endsWith(own);
  }

  private void build(String content) throws OutputProblem {
    BuildRequest request =
        new BuildRequest(
            Path.of(content),
            Optional.empty(),
            out,
            Optional.empty(),
            LocalDate.of(2026, 11, 28),
            "test");
    assertThat(SiteBuild.build(request, ProgressListener.NONE).diagnostics()).isEmpty();
  }

  private String home() throws IOException {
    return Files.readString(out.resolve("site/index.html"));
  }
}
