package nl.handreiking.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import nl.handreiking.check.ContentFolders;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Outcome;
import nl.handreiking.source.ProgressListener;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two pictures of which only the pixels are damaged. */
class PictureDamageTest {

  @TempDir private Path temp;
  private Path content;

  @BeforeEach
  void twoDamaged() throws IOException {
    content = temp.resolve("content");
    ContentFolders.copy(Path.of("src/test/resources/bad/_basis/content"), content);
    byte[] png = Files.readAllBytes(content.resolve("afbeeldingen/boek.png"));
    Arrays.fill(png, 41, png.length - 16, (byte) 7);
    Files.write(content.resolve("afbeeldingen/boek.png"), png);
    Files.write(content.resolve("afbeeldingen/kaft.png"), png);
  }

  @Test
  void checkNamesThem() {
    assertDamaged(SiteBuild.check(content));
  }

  @Test
  void buildNamesThemAndWritesNothing() throws Exception {
    BuildRequest request =
        new BuildRequest(
            content,
            Optional.empty(),
            temp.resolve("out"),
            Optional.empty(),
            LocalDate.of(2026, 11, 1),
            "test");
    assertDamaged(SiteBuild.build(request, ProgressListener.NONE));
    assertThat(temp.resolve("out/site/index.html")).doesNotExist();
  }

  private static void assertDamaged(Outcome<?> outcome) {
    assertThat(outcome.diagnostics())
        .filteredOn(Diagnostic::isError)
        .extracting(found -> found.rule().id() + " " + found.arguments())
        .containsExactly("plaatje-beschadigd [boek.png]", "plaatje-beschadigd [kaft.png]");
  }
}
