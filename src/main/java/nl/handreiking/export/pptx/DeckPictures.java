package nl.handreiking.export.pptx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.handreiking.export.Fingerprint;
import nl.handreiking.export.pptx.DeckDescription.FigureSource;
import nl.handreiking.export.pptx.DeckDescription.FileSource;
import nl.handreiking.export.pptx.DeckDescription.PictureSource;
import nl.handreiking.figure.Drawings;
import nl.handreiking.model.Figure;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Picture;
import nl.handreiking.model.RegisteredLink;

/** Collects the pictures and figures of a deck, each under an address of its own. */
final class DeckPictures {

  static final String ADDRESS = "picture:";

  private final Guide guide;
  private final List<PictureSource> all = new ArrayList<>();

  DeckPictures(Guide guide) {
    this.guide = guide;
  }

  List<PictureSource> all() {
    return List.copyOf(all);
  }

  /** The address for a figure. */
  Optional<String> figure(String id) {
    return guide.figure(id).map(this::source).map(this::add);
  }

  /** The address for a picture file. */
  Optional<String> file(String name) {
    return guide.pictures().stream()
        .filter(picture -> picture.name().equals(name))
        .findFirst()
        .map(DeckPictures::source)
        .map(this::add);
  }

  private String add(PictureSource source) {
    if (!all.contains(source)) {
      all.add(source);
    }
    return ADDRESS + all.indexOf(source);
  }

  private PictureSource source(Figure figure) {
    Optional<RegisteredLink> source =
        figure.source().stream().findFirst().flatMap(one -> guide.links().find(one.id()));
    return new FigureSource(
        Drawings.of(figure.data()),
        figure.alternative().raw(),
        figure.highlight(),
        figure.caption().raw(),
        source.map(RegisteredLink::publisher).orElse(""),
        source.map(link -> link.url().toASCIIString()).orElse(""));
  }

  private static PictureSource source(Picture picture) {
    try {
      String digest = Fingerprint.of(Files.readAllBytes(picture.file()));
      return new FileSource(picture.name(), picture.file(), picture.span(), digest);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
