package nl.handreiking.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.handreiking.output.FileChanges.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileChangesTest {

  @TempDir Path folder;

  @Test
  void makesFilesAndFoldersAndChangesWhatIsThere() throws Exception {
    Files.writeString(folder.resolve("lijst.yaml"), "[a]");

    FileChanges.apply(
        folder, Map.of("a/b/c.md", "één"), List.of(new Change("lijst.yaml", "[a]", "[a, b]")));

    assertThat(folder.resolve("a/b/c.md")).hasContent("één");
    assertThat(folder.resolve("lijst.yaml")).hasContent("[a, b]");
  }

  @Test
  void neverTakesThePlaceOfAFile() throws Exception {
    Files.writeString(folder.resolve("a.md"), "van mij");

    assertThatExceptionOfType(OutputProblem.class)
        .isThrownBy(() -> FileChanges.apply(folder, Map.of("a.md", "van ons"), List.of()));

    assertThat(folder.resolve("a.md")).hasContent("van mij");
  }

  @Test
  void leavesNothingHalf() throws Exception {
    Files.writeString(folder.resolve("een.yaml"), "1");
    Files.writeString(folder.resolve("echt.yaml"), "2");
    Files.createSymbolicLink(folder.resolve("twee.yaml"), folder.resolve("echt.yaml"));

    assertThatExceptionOfType(OutputProblem.class)
        .isThrownBy(
            () ->
                FileChanges.apply(
                    folder,
                    Map.of("a/b.md", "nieuw"),
                    List.of(
                        new Change("een.yaml", "1", "een"), new Change("twee.yaml", "2", "twee"))));

    assertThat(folder.resolve("een.yaml")).hasContent("1");
    assertThat(folder.resolve("echt.yaml")).hasContent("2");
    assertThat(Sites.names(folder)).containsExactlyInAnyOrder("een.yaml", "echt.yaml", "twee.yaml");
  }

  @Test
  void stopsAtALinkThatLeadsOutside(@TempDir Path outside) throws Exception {
    Files.createSymbolicLink(folder.resolve("a"), outside);

    assertThatExceptionOfType(OutputProblem.class)
        .isThrownBy(() -> FileChanges.apply(folder, Map.of("a/b/c.md", "x"), List.of()));

    assertThat(outside).isEmptyDirectory();
  }
}
