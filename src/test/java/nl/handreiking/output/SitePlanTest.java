package nl.handreiking.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SitePlanTest {

  @Test
  void isSorted() {
    assertThat(plan("b/index.html", "index.html", "a/index.html").files())
        .extracting(file -> file.path().value())
        .containsExactly("a/index.html", "b/index.html", "index.html");
  }

  @Test
  void refusesTwoFilesThatAreOneOnWindows() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plan("foto/Boom.png", "Foto/boom.png"))
        .withMessage("two files at one path: Foto/boom.png, foto/Boom.png");
  }

  @Test
  void refusesAFileThatIsAFolderOfAnother() {
    assertThatIllegalArgumentException().isThrownBy(() -> plan("po", "PO/index.html"));
  }

  private static SitePlan plan(String... paths) {
    List<OutputFile> files =
        Stream.of(paths).map(p -> new OutputFile(SitePath.of(p), Content.of(""))).toList();
    return new SitePlan(files);
  }
}
