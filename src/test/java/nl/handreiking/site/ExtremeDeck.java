package nl.handreiking.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A small publication whose presentation holds what no presentation should hold. */
public final class ExtremeDeck {

  private static final Path SITE = Path.of("src/test/resources/sites/lezen/content");
  private static final Path DECK = Path.of("src/test/resources/decks/extremes.md");

  private ExtremeDeck() {}

  /** Its content, in a folder that does not exist yet, with so many ordinary slides after it. */
  public static Path in(Path folder, int more) throws IOException {
    try (Stream<Path> files = Files.walk(SITE)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, folder.resolve(SITE.relativize(file).toString()));
      }
    }
    String slides =
        IntStream.rangeClosed(1, more)
            .mapToObj(i -> "\n## Gewoon " + i + "\n---\nminuten: 1\n---\n\nTekst.\n")
            .collect(Collectors.joining());
    Files.writeString(folder.resolve("presentaties/samen.md"), Files.readString(DECK) + slides);
    return folder;
  }
}
