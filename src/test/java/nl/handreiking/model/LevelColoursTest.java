package nl.handreiking.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LevelColoursTest {

  private static final Pattern PAPER = Pattern.compile("--paper: (#[0-9a-f]{6});");

  @Test
  void paperIsThatOfTheStyleSheet() throws IOException {
    Matcher paper = PAPER.matcher(Files.readString(Path.of("templates/base/tokens.css")));
    List<String> schemes = paper.results().map(found -> found.group(1)).toList();
    assertThat(schemes)
        .containsExactly(LevelColours.LIGHT_PAPER.hex(), LevelColours.DARK_PAPER.hex());
  }
}
