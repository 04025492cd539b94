package nl.handreiking.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.handreiking.build.BuildRequest;
import nl.handreiking.build.SiteBuild;
import nl.handreiking.output.SitePlan;
import nl.handreiking.source.Outcome;

/**
 * Sites of publications that nobody would think of: many levels and topics, with names of any
 * length.
 */
record ExtremeSite(int levels, int topics, String name) {

  private static final String REVIEWED = "laatst-nagekeken: 2026-11-01\n";

  /** Builds the site in a folder; gives the folder of its pages. */
  Path build(Path folder) throws Exception {
    Path content = folder.resolve("content");
    write(content, "handreiking.yaml", guide());
    write(content, "toegankelijkheid.yaml", "status: niet-onderzocht\nopgesteld: 2026-11-01\n");
    write(content, "hulp.yaml", help());
    write(
        content,
        "links.yaml",
        "bron:\n  url: https://voorbeeld.nl/\n"
            + named("titel", "uitgever")
            + "  soort: website\n");
    write(
        content,
        "begrippen.yaml",
        "- id: begrip\n  term: " + quoted(name) + "\n  uitleg: Een woord.\n");
    write(content, "paginas/over/index.md", page());
    write(content, "presentaties/groep.md", deck());
    for (int i = 1; i <= topics; i++) {
      write(content, "onderwerpen/o" + i + "/index.md", topic(i));
      write(content, "onderwerpen/o" + i + "/tip" + i + ".md", item(i));
    }
    BuildRequest request =
        new BuildRequest(
            content,
            Optional.empty(),
            folder.resolve("out"),
            Optional.empty(),
            LocalDate.of(2026, 11, 2),
            "test");
    Outcome<SitePlan> outcome = SiteBuild.build(request, (done, total) -> {});
    if (outcome.hasErrors()) {
      throw new AssertionError(outcome.diagnostics());
    }
    return folder.resolve("out/site");
  }

  /** One page of each kind. */
  List<String> pages() {
    List<String> pages =
        List.of(
            "index.html",
            "n1/index.html",
            "n1/o1/index.html",
            "n1/alles/index.html",
            "n1/presentatie/index.html",
            "onderwerpen/o1/index.html",
            "over/index.html",
            "hulp/index.html",
            "bronnen/index.html",
            "begrippen/index.html",
            "toegankelijkheid/index.html");
    return levels == 1
        ? pages.stream().filter(page -> !page.startsWith("onderwerpen/")).toList()
        : pages;
  }

  private String guide() {
    String q = quoted(name);
    String each =
        IntStream.rangeClosed(1, levels)
            .mapToObj(
                i ->
                    "  - id: n%d\n    titel: %s\n    korte-titel: %s\n    inleiding: Dit is er een.\n"
                            .formatted(i, quoted(numbered(i)), quoted(numbered(i)))
                        + "    kleuren: {licht: \"#07524F\", licht-vlak: \"#CDEBE5\","
                        + " donker: \"#7FDCCF\", donker-vlak: \"#0C3230\"}\n")
            .collect(Collectors.joining());
    String all =
        IntStream.rangeClosed(1, topics).mapToObj(i -> "o" + i).collect(Collectors.joining(", "));
    return "titel: %s\nondertitel: %s\nkorte-titel: %s\ninleiding: %s\ntaal: nl\nuitgever: %s\n"
            .formatted(q, q, q, q, q)
        + REVIEWED
        + "niveaus:\n"
        + each
        + "onderwerpen: ["
        + all
        + "]\npaginas: [over]\nstartpagina:\n  snel-naar:\n    - {tekst: "
        + q
        + ", naar: \"onderwerp:o1\"}\n";
  }

  private String help() {
    String q = quoted(name);
    return "titel: %s\ninleiding: %s\nspoed:\n  titel: %s\n  wegen:\n    - {tekst: %s, telefoon: 112}\n"
            .formatted(q, q, q, q)
        + "organisaties:\n  - {id: lijn, naam: %s, voor: %s, tekst: %s, telefoon: 0800-0432, link: bron}\n"
            .formatted(q, q, q);
  }

  private String page() {
    return "---\ntitel: %s\nkorte-titel: %s\ninleiding: %s\nmenu: ja\n"
            .formatted(quoted(name), quoted(name), quoted(name))
        + REVIEWED
        + "---\n## "
        + name
        + "\n\n"
        + name
        + "\n\n| "
        + name
        + " | b |\n| --- | --- |\n| a | "
        + name
        + " |\n";
  }

  private String topic(int i) {
    return "---\ntitel: %s\nkorte-titel: %s\ninleiding: %s\nniveaus: alle\n---\n%s\n"
        .formatted(quoted(numbered(i)), quoted(numbered(i)), quoted(name), name);
  }

  private String item(int i) {
    return "---\nsoort: tip\ntitel: %s\nniveaus: alle\nvolgorde: 10\nlinks: [bron]\n"
            .formatted(quoted(numbered(i)))
        + REVIEWED
        + "---\n["
        + name
        + "](link:bron) en `"
        + "x".repeat(90)
        + "`\n\n## "
        + name
        + "\n\n```\n"
        + "y".repeat(300)
        + "\n```\n";
  }

  private String deck() {
    return "---\ntitel: %s\ninleiding: %s\nniveaus: alle\n".formatted(quoted(name), quoted(name))
        + REVIEWED
        + "---\n\n## "
        + name
        + "\n---\nminuten: 2\nindeling: titel\n---\n\n::: notities\nZeg iets.\n:::\n\n## "
        + name
        + "\n---\nminuten: 2\nindeling: tekst\n---\n\n| "
        + name
        + " | b |\n| --- | --- |\n| a | b |\n\n::: notities\nZeg iets.\n:::\n";
  }

  private String named(String... keys) {
    return List.of(keys).stream()
        .map(key -> "  " + key + ": " + quoted(name) + "\n")
        .collect(Collectors.joining());
  }

  /** A name of the same length that no other level or topic has. */
  private String numbered(int i) {
    String number = Integer.toString(i);
    int kept = name.codePointCount(0, name.length()) - number.length();
    return kept <= 0
        ? Character.toString('a' + i)
        : name.substring(0, name.offsetByCodePoints(0, kept)) + number;
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static void write(Path content, String path, String text) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
