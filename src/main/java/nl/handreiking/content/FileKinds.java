package nl.handreiking.content;

import java.util.List;
import nl.handreiking.content.FileKind.Place;
import nl.handreiking.yaml.ValueType;

/** All kinds of files that hold YAML, in the order of the documentation. */
public final class FileKinds {

  private static final String INDEX = "*/index.md";
  private static final String ITEM = "*/*.md";

  /** A file for whose path two kinds have a glob is of the first of them. */
  public static final List<FileKind> ALL =
      List.of(
          file("handreiking", Layout.GUIDE, GuideFile.TYPE),
          file("links", Layout.LINKS, LinksFile.TYPE),
          front("onderwerp", TopicFile.TYPE, Layout.TOPICS + INDEX),
          front("item", ItemFile.OF_TOPIC, Layout.TOPICS + ITEM),
          front("pagina", PageFile.TYPE, Layout.PAGES + INDEX, Layout.CAMPAIGN + "index.md"),
          front("onderdeel", ItemFile.OF_PAGE, Layout.PAGES + ITEM, Layout.CAMPAIGN + "*.md"),
          file("figuur", Layout.FIGURES + "*.yaml", FigureFile.TYPE),
          front("presentatie", DeckFile.TYPE, Layout.DECKS + "*.md"),
          new FileKind("dia", Place.SLIDE, List.of(Layout.DECKS + "*.md"), SlideKeys.TYPE),
          file("gespreksstarters", Layout.STARTERS, StartersFile.TYPE),
          file("hulp", Layout.HELP, HelpFile.TYPE),
          file("begrippen", Layout.GLOSSARY, GlossaryFile.TYPE),
          file("teksten", Layout.TEXTS, TextsFile.TYPE),
          file("projecten", Layout.PROJECTS, CampaignFiles.PROJECTS),
          file("nieuws", Layout.NEWS, CampaignFiles.NEWS),
          file("doneren", Layout.DONATION, CampaignFiles.DONATION),
          file("citaten", Layout.QUOTES, CampaignFiles.QUOTES),
          front("verhaal", StoryFile.TYPE, Layout.STORIES + "*.md"),
          file("toegankelijkheid", Layout.ACCESSIBILITY, AccessibilityFile.TYPE));

  private FileKinds() {}

  /**
   * The kind with an id.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static FileKind of(String id) {
    return ALL.stream()
        .filter(kind -> kind.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(id));
  }

  private static FileKind file(String id, String glob, ValueType<?> type) {
    return new FileKind(id, Place.FILE, List.of(glob), type);
  }

  private static FileKind front(String id, ValueType<?> type, String... globs) {
    return new FileKind(id, Place.FRONT_MATTER, List.of(globs), type);
  }
}
