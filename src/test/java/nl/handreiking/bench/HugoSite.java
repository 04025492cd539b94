package nl.handreiking.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The texts of a {@link Corpus} as a site for Hugo: its pages, and each topic at each level with
 * its items. Links by id become addresses, level words become words, and level blocks are there or
 * not, so that readers get the same. The layouts are plain, with navigation and a table of
 * contents.
 */
final class HugoSite {

  static final String CONFIG = "hugo.toml";

  private static final Pattern KEY = Pattern.compile("(?m)^(titel|inleiding): (.*)$");
  private static final Pattern BLOCK = Pattern.compile("(?m)^::: niveau (.*)\\n((?:.*\\n)*?):::$");
  private static final Pattern LINK = Pattern.compile("\\(link:(\\w+)\\)");

  private final Path corpus;
  private final Path root;

  private HugoSite(Path corpus, Path root) {
    this.corpus = corpus;
    this.root = root;
  }

  static void write(Path corpus, Path root) throws IOException {
    HugoSite site = new HugoSite(corpus, root);
    site.configure();
    site.pages();
    for (String level : Corpus.LEVELS) {
      site.level(level);
    }
  }

  private void configure() throws IOException {
    file(
        CONFIG,
        """
        baseURL = "https://example.org/"
        languageCode = "nl"
        title = "Een proef"
        relativeURLs = true
        uglyURLs = true
        disableKinds = ["taxonomy", "term", "RSS"]
        """);
    file(
        "layouts/_default/baseof.html",
        """
        <!doctype html>
        <html lang="nl">
        <head>
        <meta charset="utf-8">
        <title>{{ .Title }} – {{ .Site.Title }}</title>
        <meta name="description" content="{{ .Params.intro }}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <link rel="stylesheet" href="{{ "site.css" | relURL }}">
        <script src="{{ "site.js" | relURL }}" defer></script>
        </head>
        <body>
        <a class="skip" href="#inhoud">Naar de inhoud</a>
        <header><a href="{{ .Site.Home.RelPermalink }}">{{ .Site.Title }}</a>
        <nav aria-label="Niveaus"><ul>
        {{ range .Site.Home.Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
        {{ end }}</ul></nav></header>
        <main id="inhoud">
        <h1>{{ .Title }}</h1>
        <p>{{ .Params.intro }}</p>
        {{ block "main" . }}{{ end }}
        </main>
        <footer><p>De makers. Laatst nagekeken op {{ .Params.reviewed }}</p></footer>
        </body>
        </html>
        """);
    file(
        "layouts/_default/single.html",
        """
        {{ define "main" }}{{ .TableOfContents }}
        {{ .Content }}{{ end }}
        """);
    file(
        "layouts/_default/list.html",
        """
        {{ define "main" }}<ul>
        {{ range cond .IsHome .Sections .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
        {{ end }}</ul>{{ end }}
        """);
    file("static/site.css", "main { max-width: 40rem }\n");
    file("static/site.js", "document.documentElement.className = 'script';\n");
  }

  private void pages() throws IOException {
    page("content/_index", "Een proef", "Deze handreiking is gemaakt om te meten.", "");
    for (Path folder : list(corpus.resolve("paginas"))) {
      String text = Files.readString(folder.resolve("index.md"));
      String body = inPlainWords(body(text), "leerling of student", "");
      page("content/" + folder.getFileName(), value(text, "titel"), value(text, "inleiding"), body);
    }
  }

  /** The level's own page, a page for each topic, and one with the items of all topics. */
  private void level(String level) throws IOException {
    String folder = "content/" + level + "/";
    page(folder + "_index", "Niveau " + level, "Voor wie werkt op " + level + ".", "");
    StringBuilder all = new StringBuilder();
    for (Path topic : list(corpus.resolve("onderwerpen"))) {
      String index = Files.readString(topic.resolve("index.md"));
      String items = items(topic, level);
      page(folder + topic.getFileName(), value(index, "titel"), value(index, "inleiding"), items);
      all.append(items);
    }
    page(folder + "alles", "Alles over " + level, "Alle onderwerpen bij elkaar.", all.toString());
  }

  private static String items(Path topic, String level) throws IOException {
    StringBuilder items = new StringBuilder();
    for (Path item : list(topic)) {
      if (!item.endsWith("index.md")) {
        String text = Files.readString(item);
        items.append("## ").append(value(text, "titel")).append("\n\n");
        items.append(inPlainWords(body(text), level + "-leerling", level)).append('\n');
      }
    }
    return items.toString();
  }

  private void page(String name, String title, String intro, String body) throws IOException {
    String front = "---\ntitle: \"%s\"\nintro: \"%s\"\nreviewed: 1 november 2026\n---\n";
    file(name + ".md", front.formatted(title, intro) + body);
  }

  private static String inPlainWords(String body, String pupil, String level) {
    String chosen =
        BLOCK
            .matcher(body)
            .replaceAll(
                block ->
                    List.of(block.group(1).split(" ")).contains(level)
                        ? Matcher.quoteReplacement(block.group(2))
                        : "");
    return LINK.matcher(chosen)
        .replaceAll("(https://$1.example/pagina)")
        .replace("{leerling}", pupil);
  }

  private static String body(String text) {
    return text.substring(text.indexOf("\n---\n") + 5);
  }

  private static String value(String text, String key) {
    return KEY.matcher(text)
        .results()
        .filter(found -> found.group(1).equals(key))
        .map(found -> found.group(2))
        .findFirst()
        .orElseThrow();
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  private void file(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
