package nl.handreiking.build.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LivePublicationTest {

  @TempDir private Path temp;
  private Path content;
  private LivePublication live;
  private Fresh fresh;

  @BeforeEach
  void begin() throws IOException {
    content = Fresh.copy(Fresh.SMALL, temp.resolve("content"));
    begin(Optional.empty());
  }

  private void begin(Optional<Path> templates) {
    live = new LivePublication(Fresh.request(content, templates), Runnable::run);
    fresh = new Fresh(Fresh.request(content, templates));
  }

  @Test
  void nothingIsReadBeforeSomebodyAsks() {
    assertThat(live.advice()).isEmpty();
    Edition first = live.refresh();
    assertThat(first.upToDate()).isTrue();
    fresh.assertSame(first);
  }

  @Test
  void whenNothingChangedItIsTheSameEdition() {
    assertThat(live.refresh()).isSameAs(live.refresh());
  }

  @Test
  void whenNothingChangedInContentThatLacksFilesItIsTheSameEditionToo() throws IOException {
    Files.writeString(content.resolve("begrippen.yaml"), "[]\n");
    for (String file : List.of("links.yaml", "hulp.yaml", "paginas/over/index.md")) {
      Files.delete(content.resolve(file));
      assertThat(live.refresh()).isSameAs(live.refresh());
    }
  }

  @Test
  void theLastGoodSiteStaysUntilAllIsWell() throws IOException {
    Edition good = live.refresh();
    Path guide = content.resolve("handreiking.yaml");
    String text = Files.readString(guide);
    Files.writeString(guide, text + "onbekend: ja\n");
    Edition bad = live.refresh();
    assertThat(bad.upToDate()).isFalse();
    assertThat(bad.number()).isGreaterThan(good.number());
    assertThat(bad.site()).isEqualTo(good.site());
    fresh.assertSame(bad);
    Files.writeString(guide, text);
    Edition mended = live.refresh();
    assertThat(mended.upToDate()).isTrue();
    assertThat(mended.number()).isGreaterThan(bad.number());
    fresh.assertSame(mended);
  }

  @Test
  void contentThatBeginsBadHasNoSiteYet() throws IOException {
    Path guide = content.resolve("handreiking.yaml");
    byte[] bytes = Files.readAllBytes(guide);
    Files.delete(guide);
    assertThat(live.refresh().site()).isEmpty();
    Files.write(guide, bytes);
    assertThat(live.refresh().site()).isPresent();
  }

  @Test
  void aFolderThatVanishesAndReturns() throws IOException {
    Edition good = live.refresh();
    Path away = temp.resolve("elsewhere");
    Files.move(content, away);
    Edition gone = live.refresh();
    assertThat(gone.upToDate()).isFalse();
    assertThat(gone.site()).isEqualTo(good.site());
    assertThat(gone.problems())
        .extracting(problem -> problem.rule().id())
        .containsExactly("map-ontbreekt");
    assertThat(live.refresh()).isSameAs(gone);
    Files.move(away, content);
    fresh.assertSame(live.refresh());
    assertThat(live.refresh().upToDate()).isTrue();
  }

  @Test
  void halfOfAFileIsABadFileOnly() throws IOException {
    for (Path file : List.of(item(), content.resolve("links.yaml"), deck())) {
      byte[] whole = Files.readAllBytes(file);
      for (int length = 0; length < whole.length; length += 1 + whole.length / 9) {
        Files.write(file, Arrays.copyOf(whole, length));
        fresh.assertSame(Fresh.settled(live));
      }
      Files.write(file, new byte[] {(byte) 0xC3, 0, (byte) 0xFF});
      Edition noText = live.refresh();
      assertThat(noText.upToDate()).isFalse();
      fresh.assertSame(noText);
      Files.write(file, whole);
      assertThat(live.refresh().upToDate()).isTrue();
    }
  }

  @Test
  void anotherTextOfTheSameSizeAndTimeIsSeen() throws IOException {
    Edition before = live.refresh();
    FileTime time = Files.getLastModifiedTime(item());
    String text = Files.readString(item());
    char last = text.stripTrailing().charAt(text.stripTrailing().length() - 2);
    int at = text.lastIndexOf(last);
    Files.writeString(item(), text.substring(0, at) + "q" + text.substring(at + 1));
    Files.setLastModifiedTime(item(), time);
    Edition after = live.refresh();
    assertThat(after.number()).isGreaterThan(before.number());
    fresh.assertSame(after);
  }

  @Test
  void aChangedPictureIsAnotherEdition() throws IOException {
    Path picture = first("afbeeldingen", ".png");
    Edition before = live.refresh();
    Files.write(picture, "other bytes".getBytes(StandardCharsets.UTF_8));
    Edition after = live.refresh();
    assertThat(after.number()).isGreaterThan(before.number());
    fresh.assertSame(after);
  }

  @Test
  void aThemeIsReadAgainWhenItChanges() throws IOException {
    Path theme = Files.createDirectories(temp.resolve("theme"));
    Files.createDirectories(theme.resolve("base"));
    begin(Optional.of(theme));
    Edition first = live.refresh();
    fresh.assertSame(first);
    Files.writeString(theme.resolve("base/page.css"), "main { margin: 3rem }");
    Edition styled = live.refresh();
    assertThat(Fresh.page(styled, "assets/site.css")).contains("3rem");
    fresh.assertSame(styled);
    assertThat(live.refresh()).isSameAs(styled);
    Files.createDirectories(theme.resolve("pages"));
    Files.writeString(theme.resolve("pages/home.ftlh"), "<#if x>");
    Edition bad = live.refresh();
    assertThat(bad.upToDate()).isFalse();
    assertThat(bad.site()).isEqualTo(styled.site());
    fresh.assertSame(bad);
    Files.delete(theme.resolve("pages/home.ftlh"));
    fresh.assertSame(live.refresh());
  }

  @Test
  void aThemeThatVanishesIsAProblemAndNoMore() throws IOException {
    Path theme = Files.createDirectories(temp.resolve("theme"));
    begin(Optional.of(theme));
    Edition good = live.refresh();
    Files.delete(theme);
    Edition gone = live.refresh();
    assertThat(gone.upToDate()).isFalse();
    assertThat(gone.site()).isEqualTo(good.site());
    fresh.assertSame(gone);
    assertThat(live.refresh()).isSameAs(gone);
    Files.createDirectories(theme);
    fresh.assertSame(live.refresh());
  }

  @Test
  void aPresentationMayComeLater() throws IOException, InterruptedException {
    live = new LivePublication(Fresh.request(content, Optional.empty()));
    CountDownLatch told = new CountDownLatch(1);
    live.whenMore(told::countDown);
    Edition first = Fresh.settled(live);
    Files.writeString(deck(), Files.readString(deck()).replaceFirst("(?m)^## ", "$0Nieuw: "));
    Edition early = live.refresh();
    assertThat(Fresh.page(early, Fresh.path(early, "presentatie/index.html"))).contains("Nieuw: ");
    assertThat(Fresh.page(early, Fresh.path(early, ".pptx")))
        .isEqualTo(Fresh.page(first, Fresh.path(first, ".pptx")));
    assertThat(told.await(5, TimeUnit.MINUTES)).isTrue();
    assertThat(live.refresh().number()).isGreaterThan(early.number());
    assertThat(Fresh.page(early, Fresh.path(early, ".pptx")))
        .isEqualTo(Fresh.page(first, Fresh.path(first, ".pptx")));
    fresh.assertSame(live.refresh());
  }

  @Test
  void nothingIsWritten() throws IOException {
    live.refresh().site().orElseThrow().files().forEach(file -> file.content().bytes());
    try (var files = Files.list(temp)) {
      assertThat(files).containsExactly(content);
    }
  }

  private Path item() throws IOException {
    return first("onderwerpen", ".md");
  }

  private Path deck() throws IOException {
    return first("presentaties", ".md");
  }

  private Path first(String folder, String ending) throws IOException {
    try (var files = Files.walk(content.resolve(folder))) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .filter(file -> !file.endsWith("index.md"))
          .sorted()
          .findFirst()
          .orElseThrow();
    }
  }
}
