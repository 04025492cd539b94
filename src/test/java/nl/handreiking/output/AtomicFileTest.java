package nl.handreiking.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

  @TempDir Path temp;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = temp.resolve("links.yaml");
  }

  @Test
  void makesAFileAndReplacesIt() throws Exception {
    AtomicFile.replace(file, "één\n");
    assertThat(file).hasContent("één\n");

    AtomicFile.replace(file, "");
    assertThat(file).isEmptyFile();
    assertThat(Sites.names(temp)).containsExactly("links.yaml");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has other permissions")
  void letsTheSamePeopleReadAndWriteIt() throws Exception {
    Files.writeString(file, "oud");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

    AtomicFile.replace(file, "nieuw");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-rw-r--");
  }

  @Test
  void keepsTheOldTextWhenItCannotBeReplaced() throws Exception {
    Files.writeString(file, "oud");
    Mover refusing =
        (from, to) -> {
          assertThat(from).hasContent("nieuw");
          throw new AccessDeniedException(to.toString());
        };

    assertThatExceptionOfType(OutputProblem.class)
        .isThrownBy(() -> AtomicFile.replace(file, "nieuw", refusing))
        .matches(problem -> problem.kind() == OutputProblem.Kind.DISK);

    assertThat(file).hasContent("oud");
    assertThat(Sites.names(temp)).containsExactly("links.yaml");
  }

  @Test
  void saysWhenThereIsNoSuchFolder() {
    assertThatExceptionOfType(OutputProblem.class)
        .isThrownBy(() -> AtomicFile.replace(temp.resolve("weg/links.yaml"), "nieuw"))
        .withCauseInstanceOf(FileSystemException.class);
  }

  @Test
  void neitherReplacesNorFollowsALink() throws Exception {
    Path elsewhere = Files.writeString(temp.resolve("elders.txt"), "van een ander");
    Files.createSymbolicLink(file, elsewhere);

    assertThatExceptionOfType(OutputProblem.class)
        .isThrownBy(() -> AtomicFile.replace(file, "nieuw"))
        .matches(problem -> problem.kind() == OutputProblem.Kind.SYMBOLIC_LINK);

    assertThat(elsewhere).hasContent("van een ander");
    assertThat(file).isSymbolicLink();
  }
}
