package nl.handreiking.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a publication differs from the others in look and interface; all that is not here is the
 * theme's.
 *
 * @param texts in the order of the file
 * @param files by which the publication replaces files of the theme, by their names
 */
public record Look(List<InterfaceText> texts, List<Artwork> drawings, List<Picture> files) {

  /** The folder of the drawings of topics, within the names of drawings. */
  public static final String ICONS = "iconen/";

  /** The drawings of the theme that suit a topic. */
  private static final List<String> STANDARD_ICONS =
      List.of(
          "dilemma",
          "hart",
          "let-op",
          "mail",
          "mensen",
          "opdracht",
          "plek",
          "signalen",
          "spreker",
          "telefoon",
          "vertellen",
          "vraag");

  /** The drawing on the title slide of a presentation in PowerPoint. */
  public static final String TITLE_SLIDE = "titeldia";

  public static final Look NONE = new Look(List.of(), List.of(), List.of());

  public Look {
    texts = List.copyOf(texts);
    drawings = List.copyOf(drawings);
    files = List.copyOf(files);
  }

  public Optional<Artwork> drawing(String name) {
    return drawings.stream().filter(drawing -> drawing.name().equals(name)).findFirst();
  }

  /** The names that the drawing of a topic can have. */
  public List<String> icons() {
    return Stream.concat(
            drawings.stream()
                .map(Artwork::name)
                .filter(name -> name.startsWith(ICONS))
                .map(name -> name.substring(ICONS.length())),
            STANDARD_ICONS.stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** The file that replaces one of the theme. */
  public Optional<Picture> file(String name) {
    return files.stream().filter(file -> file.name().equals(name)).findFirst();
  }
}
