package nl.handreiking.export.pptx;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.handreiking.figure.Drawing;
import nl.handreiking.markdown.TextBlock;
import nl.handreiking.model.Artwork;
import nl.handreiking.model.SlideLayout;
import nl.handreiking.source.SourceSpan;

/**
 * All that decides how the file of one level looks, as values. Texts are in the words of the level,
 * with absolute addresses; {@code picture:N} is the picture N of the deck.
 *
 * @param language a BCP 47 tag of the publication
 * @param publication the short title of the publication
 * @param reviewed when somebody last checked the facts
 * @param titleArt the drawing of the publication for the title slide; at most one
 */
record DeckDescription(
    String language,
    String title,
    String publication,
    String publisher,
    String level,
    LocalDate reviewed,
    DeckPalette palette,
    List<Artwork> titleArt,
    List<SlideDescription> slides,
    List<PictureSource> pictures) {

  DeckDescription {
    titleArt = List.copyOf(titleArt);
    slides = List.copyOf(slides);
    pictures = List.copyOf(pictures);
  }

  /** One slide. */
  record SlideDescription(
      String title,
      SlideLayout layout,
      int minutes,
      List<Part> parts,
      List<TextBlock> notes,
      List<HelpLine> help) {

    SlideDescription {
      parts = List.copyOf(parts);
      notes = List.copyOf(notes);
      help = List.copyOf(help);
    }
  }

  /** A stretch of a slide; in steps, its paragraphs and items appear one by one. */
  record Part(List<TextBlock> text, boolean inSteps) {
    Part {
      text = List.copyOf(text);
    }
  }

  /** An organisation that helps, and how to reach it. */
  record HelpLine(String name, String audience, List<Way> ways) {
    HelpLine {
      ways = List.copyOf(ways);
    }
  }

  /** A way to reach an organisation; without an address it is a place. */
  record Way(String text, String address, boolean strong) {}

  /** What a slide shows beside its text. */
  sealed interface PictureSource {}

  /**
   * A figure.
   *
   * @param highlight set large before the caption; may be empty
   * @param source who found the data; may be empty, as may its address
   */
  record FigureSource(
      Drawing drawing,
      String alternative,
      String highlight,
      String caption,
      String source,
      String address)
      implements PictureSource {}

  /**
   * A picture file.
   *
   * @param digest of its bytes, so that another picture of the same name is noticed
   */
  record FileSource(String name, Path file, SourceSpan span, String digest)
      implements PictureSource {}
}
