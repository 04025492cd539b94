package nl.handreiking.output;

import static nl.handreiking.output.Sites.saying;
import static nl.handreiking.output.Sites.snapshot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

  @TempDir Path temp;
  private Path root;
  private Path elsewhere;

  @BeforeEach
  void makeFolders() throws Exception {
    root = temp.resolve("site-output");
    elsewhere = Files.createDirectory(temp.resolve("elders"));
    Files.createDirectory(elsewhere.resolve("site"));
    Files.writeString(elsewhere.resolve("site/index.html"), "van een ander");
  }

  @Test
  void takesAnEmptyFolderAndOneWithOnlyTheFilesOfGitAndSystems() throws Exception {
    Files.createDirectory(root);
    Files.writeString(root.resolve(".gitignore"), "*");
    Files.writeString(root.resolve(".DS_Store"), "");

    Sites.write(root, saying("hoi"));

    assertThat(Sites.names(root))
        .containsExactly(".DS_Store", ".gitignore", ".handreiking", "site", "site.zip");
  }

  @Test
  void neverReplacesAFolderThatIsNotOurs() throws Exception {
    refuses(elsewhere, OutputProblem.Kind.FOREIGN_FOLDER);
  }

  @Test
  void refusesAFileWhereTheFolderShouldBe() throws Exception {
    Files.writeString(root, "een bestand");
    refuses(root, OutputProblem.Kind.NOT_A_FOLDER);
  }

  @Test
  void saysWhenTheDiskRefusesTheFolder() throws Exception {
    Files.writeString(root, "een bestand");
    refuses(root.resolve("dieper"), OutputProblem.Kind.DISK);
  }

  @Test
  void refusesARootThatIsALink() throws Exception {
    Files.createSymbolicLink(root, elsewhere);
    refuses(root, OutputProblem.Kind.SYMBOLIC_LINK);
  }

  @Test
  void refusesARootThatIsALinkToNothing() throws Exception {
    Files.createSymbolicLink(root, temp.resolve("nergens"));
    refuses(root, OutputProblem.Kind.SYMBOLIC_LINK);
  }

  @Test
  void refusesASiteThatIsALink() throws Exception {
    Sites.write(root, saying("oud"));
    FileTree.delete(root.resolve("site"));
    Files.createSymbolicLink(root.resolve("site"), elsewhere.resolve("site"));
    refuses(root, OutputProblem.Kind.SYMBOLIC_LINK);
  }

  @Test
  void refusesAMarkerThatIsALink() throws Exception {
    Files.createDirectory(root);
    Files.createSymbolicLink(root.resolve(".handreiking"), elsewhere.resolve("nieuw"));
    refuses(root, OutputProblem.Kind.SYMBOLIC_LINK);
  }

  @Test
  void deletesALinkWithinTheSiteAndNotWhatItLeadsTo() throws Exception {
    Sites.write(root, saying("oud"));
    Files.createSymbolicLink(root.resolve("site/map"), elsewhere);
    Map<String, String> before = snapshot(elsewhere);

    Sites.write(root, saying("nieuw"));

    assertThat(snapshot(elsewhere)).isEqualTo(before);
    assertThat(Sites.names(root.resolve("site"))).containsExactly("index.html", "po");
  }

  @Test
  void neverWritesThroughALinkInThePlaceOfItsOwnFolders() throws Exception {
    Sites.write(root, saying("oud"));
    for (String own : new String[] {"new", "ready", "old"}) {
      Files.createSymbolicLink(root.resolve(".handreiking-" + own), elsewhere);
    }
    Map<String, String> before = snapshot(elsewhere);

    Sites.write(root, saying("nieuw"));

    assertThat(snapshot(elsewhere)).isEqualTo(before);
    assertThat(Sites.names(root)).containsExactly(".handreiking", "site", "site.zip");
    assertThat(root.resolve("site/index.html")).hasContent("nieuw");
  }

  @Test
  void isForOneBuildAtATime() throws Exception {
    try (SiteWriter first = SiteWriter.open(root)) {
      assertThatExceptionOfType(OutputProblem.class)
          .isThrownBy(() -> SiteWriter.open(root))
          .matches(problem -> problem.kind() == OutputProblem.Kind.BUSY);
      first.write(saying("van de eerste"), Sites.SILENT);
    }
    Sites.write(root, saying("van de tweede"));
    assertThat(root.resolve("site/index.html")).hasContent("van de tweede");
  }

  private void refuses(Path folder, OutputProblem.Kind kind) throws Exception {
    Map<String, String> before = snapshot(temp);

    assertThatExceptionOfType(OutputProblem.class)
        .isThrownBy(() -> Sites.write(folder, saying("nieuw")))
        .matches(problem -> problem.kind() == kind);

    assertThat(snapshot(temp)).isEqualTo(before);
  }
}
