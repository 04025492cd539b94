package nl.handreiking.output;

import static nl.handreiking.output.Sites.file;
import static nl.handreiking.output.Sites.plan;
import static nl.handreiking.output.Sites.saying;
import static nl.handreiking.output.Sites.snapshot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteWriterTest {

  @TempDir Path temp;
  private Path root;

  @BeforeEach
  void nameRoot() {
    root = temp.resolve("site-output");
  }

  @Test
  void writesTheSiteAndTheSameAsAZip() throws Exception {
    Sites.write(root, plan(file("index.html", "één"), file("po/index.html", "po")));

    assertThat(root.resolve("site/index.html")).hasContent("één");
    assertThat(root.resolve("site/po/index.html")).hasContent("po");
    assertThat(Sites.names(root)).containsExactly(".handreiking", "site", "site.zip");
    try (ZipFile zip = new ZipFile(root.resolve("site.zip").toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName))
          .containsExactly("index.html", "po/index.html");
      assertThat(zip.getInputStream(zip.getEntry("index.html")).readAllBytes())
          .isEqualTo("één".getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void replacesWhatItWroteAndKeepsWhatAPersonPutBeside() throws Exception {
    Sites.write(root, plan(file("index.html", "oud"), file("weg.html", "oud")));
    Files.writeString(root.resolve("notitie.txt"), "van mij");

    Sites.write(root, plan(file("index.html", "nieuw")));

    assertThat(Sites.names(root))
        .containsExactly(".handreiking", "notitie.txt", "site", "site.zip");
    assertThat(Sites.names(root.resolve("site"))).containsExactly("index.html");
    assertThat(root.resolve("site/index.html")).hasContent("nieuw");
  }

  @Test
  void writesTheSameBytesInAnyOrderPlaceAndTime() throws Exception {
    List<OutputFile> files = new ArrayList<>();
    IntStream.range(0, 200).forEach(i -> files.add(file("p" + i + "/index.html", "pagina " + i)));
    Sites.write(root, new SitePlan(files));
    Map<String, String> first = snapshot(root);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Collections.reverse(files);
      Sites.write(temp.resolve("ergens anders"), new SitePlan(files));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(snapshot(temp.resolve("ergens anders")).equals(first)).isTrue();
  }

  @Test
  void leavesThePreviousSiteWhenAPageCannotBeMade() throws Exception {
    Sites.write(root, saying("oud"));
    Map<String, String> before = snapshot(root);

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> Sites.write(root, failing(new IllegalStateException("bug"))));
    assertThat(snapshot(root)).isEqualTo(before);

    assertThatExceptionOfType(StackOverflowError.class)
        .isThrownBy(() -> Sites.write(root, failing(new StackOverflowError())));
    assertThat(snapshot(root)).isEqualTo(before);
  }

  @Test
  void leavesThePreviousSiteWhenTheDiskFails() throws Exception {
    Sites.write(root, saying("oud"));
    Map<String, String> before = snapshot(root);

    IOException gone = new NoSuchFileException("foto.png");
    assertThatExceptionOfType(OutputProblem.class)
        .isThrownBy(() -> Sites.write(root, failing(new UncheckedIOException(gone))))
        .withRootCauseInstanceOf(NoSuchFileException.class)
        .matches(problem -> problem.kind() == OutputProblem.Kind.DISK);

    assertThat(snapshot(root)).isEqualTo(before);
  }

  @Test
  void leavesNothingOfAFirstBuildThatFails() throws Exception {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> Sites.write(root, failing(new IllegalStateException("bug"))));
    assertThat(root).doesNotExist();

    Files.createDirectory(root);
    Files.writeString(root.resolve(".gitignore"), "*");
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> Sites.write(root, failing(new IllegalStateException("bug"))));
    assertThat(Sites.names(root)).containsExactly(".gitignore");
  }

  @Test
  void putsThePreviousSiteBackWhenAMoveFails() throws Exception {
    Sites.write(root, saying("oud"));
    Map<String, String> before = snapshot(root);
    for (int failing = 0; failing < 5; failing++) {
      FailingMover mover = new FailingMover(failing);

      try (SiteWriter writer = SiteWriter.open(root, mover)) {
        assertThatExceptionOfType(OutputProblem.class)
            .isThrownBy(() -> writer.write(saying("nieuw"), Sites.SILENT));
      }

      assertThat(snapshot(root)).as("move %d failed", failing).isEqualTo(before);
    }
  }

  @Test
  void triesAgainWhenAnotherProgramHoldsAFile() throws Exception {
    FailingMover mover = new FailingMover(0);

    try (SiteWriter writer = SiteWriter.open(root, mover.patient())) {
      writer.write(saying("nieuw"), Sites.SILENT);
    }

    assertThat(root.resolve("site/index.html")).hasContent("nieuw");
  }

  @Test
  void tellsHowFarItIs() throws Exception {
    List<String> heard = new ArrayList<>();
    try (SiteWriter writer = SiteWriter.open(root)) {
      writer.write(saying("hoi"), (done, total) -> heard.add(done + "/" + total));
    }
    assertThat(heard).containsExactly("1/3", "2/3", "3/3");
  }

  private static SitePlan failing(Throwable failure) {
    List<OutputFile> files = new ArrayList<>(saying("nieuw").files());
    files.add(new OutputFile(SitePath.of("po/kapot.html"), () -> thrown(failure)));
    return new SitePlan(files);
  }

  private static byte[] thrown(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) failure;
  }

  /** Refuses one move, counted from 0. */
  private static final class FailingMover implements Mover {
    private final int failing;
    private int count;

    FailingMover(int failing) {
      this.failing = failing;
    }

    @Override
    public void move(Path from, Path to) throws IOException {
      if (count++ == failing) {
        throw new AccessDeniedException(from.toString());
      }
      Mover.atomic().move(from, to);
    }
  }
}
