package nl.handreiking.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadingProgressTest {

  /** With one picture, which is not read. */
  private static final Path CONTENT = Path.of("src/test/resources/sites/lezen/content");

  @Test
  void countsEachFileThatIsReadOnce() {
    int files = ContentReader.files(CONTENT).size() - 1;
    Queue<String> heard = new ConcurrentLinkedQueue<>();

    ContentReader.read(CONTENT, (done, total) -> heard.add(done + "/" + total));

    assertThat(heard)
        .hasSizeGreaterThan(10)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, files).mapToObj(done -> done + "/" + files).toList());
  }
}
