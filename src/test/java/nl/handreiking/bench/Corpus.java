package nl.handreiking.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A generated handreiking: four levels, three topics with thirty items, and for the rest pages of
 * 531 words with headings, lists, links, level words and, in every fourth, a table. The same size
 * gives the same bytes.
 */
final class Corpus {

  private static final int WORDS_PER_PAGE = 531;
  private static final int LINKS = 40;
  private static final int ITEMS_PER_TOPIC = 10;
  static final List<String> LEVELS = List.of("po", "vo", "mbo", "hbo");
  private static final List<String> TOPICS = List.of("zien", "praten", "doen");
  private static final List<String> WORDS =
      List.of(
              "samen boek klas lezen vraag tijd groep les school dag jaar verhaal woord kring plek stil",
              "hulp plan stap rust ruimte moment gesprek oefening mens huis straat raam licht water boom",
              "weg fiets kaart lijst tafel stoel hand oog stem naam spel bal brood soep appel jas schoen",
              "de het een en van in op met voor aan bij naar over door om tot uit na niet ook nog maar",
              "maken geven nemen zien horen komen gaan blijven vinden denken weten vragen helpen leren",
              "goed nieuw klein groot rustig duidelijk vaak soms altijd weinig veel eerst daarna later")
          .stream()
          .flatMap(line -> List.of(line.split(" ")).stream())
          .toList();

  /** Those of the levels, of the topics, and of the publication. */
  private static final int FIXED_PAGES = 4 + LEVELS.size() * (2 + TOPICS.size()) + TOPICS.size();

  static final int MIN_PAGES = FIXED_PAGES + 10;

  private final Path root;
  private final Random random = new Random(17);

  private Corpus(Path root) {
    this.root = root;
  }

  /** Writes a content folder that gives about so many pages, at least {@link #MIN_PAGES}. */
  static void write(Path root, int pages) throws IOException {
    Corpus corpus = new Corpus(root);
    int general = pages - FIXED_PAGES;
    corpus.file("handreiking.yaml", corpus.guide(general));
    corpus.file("links.yaml", links());
    for (String topic : TOPICS) {
      corpus.topic(topic);
    }
    for (int i = 0; i < general; i++) {
      corpus.file("paginas/p" + i + "/index.md", corpus.page(i));
    }
  }

  private String guide(int general) {
    String levels = LEVELS.stream().map(Corpus::level).collect(Collectors.joining());
    String pages =
        IntStream.range(0, general).mapToObj(i -> "p" + i).collect(Collectors.joining(", "));
    return """
        titel: Een proef
        ondertitel: Zo groot als nodig
        korte-titel: Proef
        inleiding: Deze handreiking is gemaakt om te meten.
        taal: nl
        uitgever: De makers
        laatst-nagekeken: 2026-11-01
        woorden: {leerling: leerling of student}
        niveaus:
        """
        + levels
        + "onderwerpen: ["
        + String.join(", ", TOPICS)
        + "]\npaginas: ["
        + pages
        + "]\n";
  }

  private static String level(String id) {
    return """
          - id: %1$s
            titel: Niveau %1$s
            korte-titel: %1$s
            inleiding: Voor wie werkt op %1$s.
            kleuren: {licht: "#6E3700", licht-vlak: "#FFE3B8", donker: "#FFC876", donker-vlak: "#3A2609"}
            woorden: {leerling: %1$s-leerling}
        """
        .formatted(id);
  }

  private static String links() {
    return IntStream.range(0, LINKS)
        .mapToObj(
            i ->
                """
                bron%1$d:
                  url: https://bron%1$d.example/pagina
                  titel: Bron %1$d
                  uitgever: Uitgever %1$d
                  soort: webpagina
                """
                    .formatted(i))
        .collect(Collectors.joining());
  }

  private void topic(String id) throws IOException {
    file(
        "onderwerpen/" + id + "/index.md",
        """
        ---
        titel: Over %1$s
        korte-titel: %1$s
        inleiding: %2$s
        niveaus: alle
        ---
        """
            .formatted(id, sentence(12)));
    for (int i = 0; i < ITEMS_PER_TOPIC; i++) {
      file("onderwerpen/" + id + "/" + id + "-" + i + ".md", item(id, i));
    }
  }

  private String item(String topic, int i) {
    return """
        ---
        soort: tip
        titel: Tip %2$d over %1$s
        niveaus: alle
        volgorde: %2$d
        laatst-nagekeken: 2026-11-01
        links: [bron%2$d]
        ---
        Geef elke {leerling} de tijd. %3$s

        ::: niveau po vo
        %4$s
        :::
        """
        .formatted(topic, i, sentences(40), sentences(25));
  }

  private String page(int i) {
    String table = i % 4 == 0 ? table() : "";
    StringBuilder body = new StringBuilder();
    int words = 20 + 2 * table.split("\\s+").length / 3;
    for (int section = 0; words < WORDS_PER_PAGE; section++) {
      body.append("## Deel ").append(section + 1).append(": ").append(words(3)).append("\n\n");
      body.append("Elke {leerling} ")
          .append(words(8))
          .append(". ")
          .append(sentences(37))
          .append(" Zie [de bron](link:bron");
      body.append(random.nextInt(LINKS)).append(") en **").append(words(2)).append("**.\n\n");
      body.append("- ").append(sentence(9)).append("\n- ").append(sentence(9)).append("\n- *");
      body.append(words(2)).append("*: ").append(sentence(7)).append("\n\n");
      words += 86;
    }
    return """
        ---
        titel: Pagina %1$d over %2$s
        korte-titel: Pagina %1$d
        inleiding: %3$s
        menu: nee
        laatst-nagekeken: 2026-11-01
        ---
        """
            .formatted(i, words(2), sentence(12))
        + body
        + table;
  }

  private String table() {
    StringBuilder table = new StringBuilder("| Wat | Wie | Wanneer |\n| --- | --- | --- |\n");
    for (int row = 0; row < 5; row++) {
      table.append("| ").append(words(3)).append(" | ").append(words(2));
      table.append(" | ").append(words(2)).append(" |\n");
    }
    return table.append('\n').toString();
  }

  /** Of 8 to 16 words each, but for the last. */
  private String sentences(int count) {
    StringJoiner sentences = new StringJoiner(" ");
    for (int left = count; left > 0; ) {
      int length = Math.min(left, 8 + random.nextInt(9));
      sentences.add(sentence(length));
      left -= length;
    }
    return sentences.toString();
  }

  private String sentence(int count) {
    String words = words(count);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }

  private String words(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
        .collect(Collectors.joining(" "));
  }

  private void file(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
