package nl.handreiking.output;

import static nl.handreiking.output.Sites.file;
import static nl.handreiking.output.Sites.snapshot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportWriterTest {

  @TempDir Path temp;
  private Path root;

  @BeforeEach
  void nameRoot() {
    root = temp.resolve("site-output");
  }

  @Test
  void writesAReportWhereThereIsNoSite() throws Exception {
    write(file("index.html", "kapot"), file("assets/report.css", "css"));

    assertThat(Sites.names(root)).containsExactly(".handreiking", "report");
    assertThat(root.resolve("report/links/index.html")).hasContent("kapot");
    assertThat(root.resolve("report/links/assets/report.css")).hasContent("css");
  }

  @Test
  void replacesOneReportAndLeavesTheSiteAndOtherReports() throws Exception {
    Sites.write(root, Sites.saying("site"));
    ReportWriter.write(root, "leesbaarheid", List.of(file("index.html", "leesbaar")));
    write(file("index.html", "oud"), file("weg.html", "oud"));
    Map<String, String> site = snapshot(root.resolve("site"));

    write(file("index.html", "nieuw"));

    assertThat(Sites.names(root.resolve("report/links"))).containsExactly("index.html");
    assertThat(root.resolve("report/links/index.html")).hasContent("nieuw");
    assertThat(root.resolve("report/leesbaarheid/index.html")).hasContent("leesbaar");
    assertThat(snapshot(root.resolve("site"))).isEqualTo(site);
    assertThat(Sites.names(root)).containsExactly(".handreiking", "report", "site", "site.zip");
  }

  @Test
  void aBuildKeepsTheReport() throws Exception {
    write(file("index.html", "verslag"));
    Sites.write(root, Sites.saying("site"));
    assertThat(root.resolve("report/links/index.html")).hasContent("verslag");
  }

  @Test
  void keepsTheOldReportWhateverFails() throws Exception {
    write(file("index.html", "oud"));
    Map<String, String> before = snapshot(root);

    OutputFile failing =
        new OutputFile(
            SitePath.of("x.html"),
            () -> {
              throw new UncheckedIOException(new IOException("weg"));
            });
    assertThatExceptionOfType(OutputProblem.class).isThrownBy(() -> write(failing));
    assertThat(snapshot(root)).isEqualTo(before);

    for (int refused = 0; refused < 2; refused++) {
      Mover mover = refusing(refused);
      assertThatExceptionOfType(OutputProblem.class)
          .isThrownBy(
              () -> ReportWriter.write(root, "links", List.of(file("index.html", "nieuw")), mover));
      assertThat(snapshot(root)).as("move %d", refused).isEqualTo(before);
    }
  }

  @Test
  void putsBackWhatAKilledRunMovedAway() throws Exception {
    write(file("index.html", "oud"));
    Files.move(root.resolve("report/links"), root.resolve(".handreiking-report-links-old"));
    OutputFile failing =
        new OutputFile(
            SitePath.of("x.html"),
            () -> {
              throw new UncheckedIOException(new IOException("weg"));
            });

    assertThatExceptionOfType(OutputProblem.class).isThrownBy(() -> write(failing));

    assertThat(root.resolve("report/links/index.html")).hasContent("oud");
    assertThat(Sites.names(root)).containsExactly(".handreiking", "report");
  }

  @Test
  void refusesAFolderThatIsNotOursAndOneThatAnotherHolds() throws Exception {
    Files.createDirectory(root);
    Files.writeString(root.resolve("mijn.txt"), "mij");
    refuses(OutputProblem.Kind.FOREIGN_FOLDER);

    Files.delete(root.resolve("mijn.txt"));
    SiteWriter building = SiteWriter.open(root);
    try {
      refuses(OutputProblem.Kind.BUSY);
    } finally {
      building.close();
    }
  }

  @Test
  void neverGoesThroughALink() throws Exception {
    Path elsewhere = Files.createDirectory(temp.resolve("elders"));
    Files.writeString(elsewhere.resolve("index.html"), "van een ander");
    Sites.write(root, Sites.saying("site"));

    Files.createSymbolicLink(root.resolve("report"), elsewhere);
    refuses(OutputProblem.Kind.SYMBOLIC_LINK);

    Files.delete(root.resolve("report"));
    Files.createDirectory(root.resolve("report"));
    Files.createSymbolicLink(root.resolve("report/links"), elsewhere);
    refuses(OutputProblem.Kind.SYMBOLIC_LINK);

    Files.delete(root.resolve("report/links"));
    Files.createSymbolicLink(root.resolve(".handreiking-report-links-new"), elsewhere);
    Files.createSymbolicLink(root.resolve(".handreiking-report-links-old"), elsewhere);
    write(file("index.html", "nieuw"));
    assertThat(elsewhere.resolve("index.html")).hasContent("van een ander");
    assertThat(Sites.names(elsewhere)).containsExactly("index.html");
  }

  @Test
  void refusesAFolderNameThatLeadsOut() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportWriter.write(root, "../site", List.of()));
    assertThat(root).doesNotExist();
  }

  private void write(OutputFile... files) throws OutputProblem {
    ReportWriter.write(root, "links", List.of(files));
  }

  private static Mover refusing(int refused) {
    AtomicInteger count = new AtomicInteger();
    return (from, to) -> {
      if (count.getAndIncrement() == refused) {
        throw new AccessDeniedException(from.toString());
      }
      Mover.atomic().move(from, to);
    };
  }

  private void refuses(OutputProblem.Kind kind) throws Exception {
    Map<String, String> before = snapshot(temp);
    assertThatExceptionOfType(OutputProblem.class)
        .isThrownBy(() -> write(file("index.html", "nieuw")))
        .matches(problem -> problem.kind() == kind);
    assertThat(snapshot(temp)).isEqualTo(before);
  }
}
