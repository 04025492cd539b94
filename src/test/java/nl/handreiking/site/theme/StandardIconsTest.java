package nl.handreiking.site.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.handreiking.model.Look;
import org.junit.jupiter.api.Test;

/** What a topic may have as its drawing, the theme can draw. */
class StandardIconsTest {

  private static final Pattern CASE = Pattern.compile("<#case \"([a-z-]+)\">");

  @Test
  void areDrawnByTheTheme() throws IOException {
    String component = Files.readString(Path.of("templates/components/icon/icon.ftlh"));

    assertThat(CASE.matcher(component).results().map(name -> name.group(1)).toList())
        .containsAll(Look.NONE.icons());
  }
}
