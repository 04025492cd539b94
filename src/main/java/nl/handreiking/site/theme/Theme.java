package nl.handreiking.site.theme;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.handreiking.model.Guide;
import nl.handreiking.output.SitePath;
import nl.handreiking.site.theme.ThemeFiles.ClassPathFiles;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Outcome;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceSpan;
import nl.handreiking.source.TextBundle;

/**
 * How a site looks and speaks: templates, styles, script, drawings and texts. Stays as it was when
 * it was first asked for. Threads may share it.
 */
public final class Theme {

  private static final String MANIFEST = "theme.properties";
  private static final Pattern OWN_TEXTS = Pattern.compile("texts/(.+)\\.properties");

  private final ThemeFiles files;
  private final Map<String, String> manifest;
  private final Map<String, String> joined = new ConcurrentHashMap<>();
  private final Map<String, Templates> templates = new ConcurrentHashMap<>();

  private Theme(ThemeFiles files) {
    this.files = files;
    this.manifest = properties(files, MANIFEST).orElse(Map.of());
  }

  /** The theme that comes with the tool. */
  public static Theme standard() {
    return onClassPath("/templates/");
  }

  /** A theme on the class path; the folder has a slash at both ends. */
  public static Theme onClassPath(String folder) {
    return new Theme(new ClassPathFiles(folder));
  }

  /**
   * The standard theme with the files of a folder over it, file by file.
   *
   * @param label the folder as its maker wrote it
   */
  public static Outcome<Theme> over(Path folder, String label) {
    ThemeFiles standard = standard().files;
    if (!Files.isDirectory(folder)) {
      SourceSpan place = SourceSpan.wholeFile(label);
      return Outcome.failed(List.of(Diagnostic.of(ThemeRules.FILE, place, label)));
    }
    try {
      return checked(new Theme(new FolderFiles(folder.toRealPath(), label, standard)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The templates with their texts in a language; of {@code en-GB}, the texts for {@code en} will
   * do.
   *
   * @param where the language is written
   */
  public Outcome<Templates> templates(String language, SourceSpan where) {
    return texts(language, where).then(texts -> Outcome.of(templates(language, texts)));
  }

  /** The same for a publication, with the texts that it has of its own. */
  public Outcome<Templates> templates(Guide guide) {
    String language = guide.info().language();
    return templates(language, guide.info().languageSpan())
        .then(all -> all.texts().with(guide.look().texts()).then(own -> Outcome.of(all.with(own))));
  }

  /** The texts in the language of a publication, with those that it has of its own. */
  public Outcome<ThemeTexts> texts(Guide guide) {
    return texts(guide.info().language(), guide.info().languageSpan())
        .then(texts -> texts.with(guide.look().texts()));
  }

  private Outcome<ThemeTexts> texts(String language, SourceSpan where) {
    Locale locale = Locale.forLanguageTag(language);
    return Stream.of(language, locale.getLanguage())
        .flatMap(name -> texts(name, locale).stream())
        .findFirst()
        .map(found -> Outcome.of(found))
        .orElseGet(() -> Outcome.failed(List.of(noTexts(language, where))));
  }

  private Diagnostic noTexts(String language, SourceSpan where) {
    return Diagnostic.of(ThemeRules.LANGUAGE, where, language, String.join(", ", languages()));
  }

  /** All languages that there are texts in, sorted. */
  private List<String> languages() {
    return Stream.concat(
            TextBundle.LANGUAGES.stream(),
            files.ownFiles().stream()
                .map(OWN_TEXTS::matcher)
                .filter(Matcher::matches)
                .map(name -> name.group(1)))
        .distinct()
        .sorted()
        .toList();
  }

  private Templates templates(String language, ThemeTexts texts) {
    return templates.computeIfAbsent(language, unused -> new Templates(files, texts));
  }

  /** Whether a theme that is made now would be the same. */
  public boolean isCurrent() {
    return files.areCurrent();
  }

  /** All styles in one sheet, in the order of the theme, without comments. */
  public String styles() {
    return joined("styles", listed("styles"), Joined::styles);
  }

  /** All scripts in one, in the order of the theme. */
  public String script() {
    return joined("script", listed("script"), Joined::script);
  }

  /** All styles of a report in one sheet. */
  public String reportStyles() {
    return joined("report-styles", listedSomewhere("report-styles"), Joined::styles);
  }

  /** All scripts of a report in one. */
  public String reportScript() {
    return joined("report-script", listedSomewhere("report-script"), Joined::script);
  }

  /** The styles of a page that loads no other. */
  public String standaloneStyles() {
    return joined("standalone-styles", listedSomewhere("standalone-styles"), Joined::styles);
  }

  /** The styles within the icon of a publication. */
  public String faviconStyles() {
    String key = "favicon-styles";
    return manifest.containsKey(key)
        ? joined(key, listed(key), Joined::styles)
        : standard().faviconStyles();
  }

  /** The styles of a presentation, which come on top of the others. */
  public String deckStyles() {
    return joined("deck-styles", listedSomewhere("deck-styles"), Joined::styles);
  }

  /** The script of a presentation, which comes on top of the other. */
  public String deckScript() {
    return joined("deck-script", listedSomewhere("deck-script"), Joined::script);
  }

  private String joined(String key, List<String> names, Function<List<String>, String> joining) {
    return joined.computeIfAbsent(
        key, unused -> joining.apply(names.stream().map(this::text).toList()));
  }

  /** The names of the files that a site takes over as they are. */
  public List<String> assets() {
    return listed("assets");
  }

  /** The bytes of a file that the theme lists. */
  public byte[] bytes(String name) {
    return files.read(name).orElseThrow(() -> new ThemeFault(missing(name)));
  }

  private String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  /** A theme that was made for a site alone leaves reports to the standard one. */
  private List<String> listedSomewhere(String key) {
    return manifest.containsKey(key) ? listed(key) : standard().listed(key);
  }

  private List<String> listed(String key) {
    return Stream.of(manifest.getOrDefault(key, "").trim().split("\\s+"))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private Optional<ThemeTexts> texts(String name, Locale locale) {
    String file = "texts/" + name + ".properties";
    return properties(files, file).map(texts -> new ThemeTexts(texts, locale, files.shown(file)));
  }

  private Diagnostic missing(String name) {
    return Diagnostic.of(ThemeRules.FILE, SourceSpan.wholeFile(files.shown(MANIFEST)), name);
  }

  /** Whether a listed file is there, under a name that a site can have, and listed once. */
  private boolean has(String name) {
    long named = assets().stream().filter(other -> (other + "/").startsWith(name + "/")).count();
    return SitePath.isSafe(name) && named <= 1 && files.read(name).isPresent();
  }

  private static Outcome<Theme> checked(Theme theme) {
    Problems problems = new Problems();
    Stream.of(
            "styles",
            "script",
            "assets",
            "deck-styles",
            "deck-script",
            "standalone-styles",
            "favicon-styles",
            "report-styles",
            "report-script")
        .flatMap(key -> theme.listed(key).stream())
        .filter(name -> !theme.has(name))
        .forEach(name -> problems.report(theme.missing(name)));
    List<String> own =
        theme.files.ownFiles().stream().filter(name -> name.endsWith(".ftlh")).toList();
    ThemeTexts none = new ThemeTexts(Map.of(), Locale.ROOT, "");
    new Templates(theme.files, none).parse(own, problems);
    return Outcome.of(theme, problems.sorted());
  }

  private static Optional<Map<String, String>> properties(ThemeFiles files, String name) {
    return files.read(name).map(bytes -> parse(new String(bytes, StandardCharsets.UTF_8)));
  }

  private static Map<String, String> parse(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> map = new HashMap<>();
    properties.stringPropertyNames().forEach(key -> map.put(key, properties.getProperty(key)));
    return map;
  }
}
