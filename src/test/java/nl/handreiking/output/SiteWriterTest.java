package nl.handreiking.output;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
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
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
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
  void writesOverTheSiteBeforeTheLast() throws Exception {
    Path page = root.resolve("site/po/index.html");
    Sites.write(root, plan(file("index.html", "a"), file("po/index.html", "lang en oud")));
    Object first = Files.getAttribute(page, "unix:ino");
    Sites.write(root, plan(file("index.html", "b")));
    Sites.write(root, plan(file("po/index.html", "c"), file("vo/index.html", "c")));

    assertThat(page).hasContent("c");
    assertThat(Files.getAttribute(page, "unix:ino")).isEqualTo(first);
    assertThat(snapshot(root.resolve("site")))
        .containsOnlyKeys("", "po", "po/index.html", "vo", "vo/index.html");
  }

  @Test
  void leavesFilesThatHaveAnotherNameAndWhatLinksLeadTo() throws Exception {
    Path mine = Files.writeString(temp.resolve("mijn.txt"), "van mij");
    Path folder = Files.createDirectory(temp.resolve("map"));
    SitePlan plan = plan(file("a.html", "oud"), file("b.html", "oud"), file("c/d.html", "oud"));
    Sites.write(root, plan);
    Path site = root.resolve("site");
    Path copy = Files.createLink(temp.resolve("kopie.html"), site.resolve("a.html"));
    Files.delete(site.resolve("b.html"));
    Files.createSymbolicLink(site.resolve("b.html"), mine);
    Files.delete(site.resolve("c/d.html"));
    Files.delete(site.resolve("c"));
    Files.createSymbolicLink(site.resolve("c"), folder);

    Sites.write(root, plan);
    Sites.write(root, plan(file("a.html", "x"), file("b.html", "x"), file("c/d.html", "x")));

    assertThat(copy).hasContent("oud");
    assertThat(mine).hasContent("van mij");
    assertThat(folder).isEmptyDirectory();
    assertThat(site.resolve("a.html")).hasContent("x");
    assertThat(site.resolve("b.html")).isRegularFile().hasContent("x");
    assertThat(site.resolve("c/d.html")).hasContent("x");
  }

  @Test
  void neverCleansOrWritesWhereALinkInThePlaceOfTheSpareSiteLeads() throws Exception {
    Path mine = Files.createDirectory(temp.resolve("mijn map"));
    Files.writeString(mine.resolve("brief.txt"), "van mij");
    Sites.write(root, saying("1"));
    Sites.write(root, saying("2"));
    Path spare = root.resolve(Sites.SPARE).resolve("site");
    FileTree.delete(spare);
    Files.createSymbolicLink(spare, mine);

    Sites.write(root, saying("3"));

    assertThat(Sites.names(mine)).containsExactly("brief.txt");
    assertThat(root.resolve("site/index.html")).hasContent("3");
    assertThat(Files.isDirectory(root.resolve("site"), NOFOLLOW_LINKS)).isTrue();
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has other permissions")
  void givesFilesAndFoldersThePermissionsOfNewOnes() throws Exception {
    Sites.write(root, saying("1"));
    Path folder = root.resolve("site/po");
    Path page = root.resolve("site/index.html");
    Set<PosixFilePermission> ofFolder = Files.getPosixFilePermissions(folder);
    Set<PosixFilePermission> ofPage = Files.getPosixFilePermissions(page);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    Files.setPosixFilePermissions(page, PosixFilePermissions.fromString("rw-rw-rw-"));

    Sites.write(root, saying("2"));
    Sites.write(root, saying("3"));

    assertThat(Files.getPosixFilePermissions(folder)).isEqualTo(ofFolder);
    assertThat(Files.getPosixFilePermissions(page)).isEqualTo(ofPage);
  }

  @Test
  void makesFilesOfFoldersAndFoldersOfFiles() throws Exception {
    Sites.write(root, plan(file("a/b.html", "1"), file("c", "1"), file("Dia.html", "1")));
    Sites.write(root, plan(file("z", "2")));
    Sites.write(root, plan(file("a", "3"), file("c/b.html", "3"), file("dia.html", "3")));

    assertThat(snapshot(root.resolve("site")))
        .containsOnlyKeys("", "a", "c", "c/b.html", "dia.html");
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
