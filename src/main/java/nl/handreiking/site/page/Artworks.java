package nl.handreiking.site.page;

import java.util.Map;
import java.util.stream.Collectors;
import nl.handreiking.markdown.HtmlFragment;
import nl.handreiking.model.Artwork;
import nl.handreiking.model.ArtworkShape;
import nl.handreiking.model.Look;
import nl.handreiking.site.view.ArtworkView;
import nl.handreiking.source.Escapes;

/** The drawings of a publication as SVG. */
public final class Artworks {

  private Artworks() {}

  /** By their names. */
  static Map<String, ArtworkView> of(Look look) {
    return look.drawings().stream().collect(Collectors.toMap(Artwork::name, Artworks::view));
  }

  /** As a file of its own, with styles for its classes. */
  public static String file(Artwork drawing, String styles) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%s\"><style>%s</style>%s</svg>\n"
        .formatted(Escapes.html(drawing.viewBox()), styles.strip(), shapes(drawing));
  }

  private static ArtworkView view(Artwork drawing) {
    return new ArtworkView(drawing.viewBox(), new HtmlFragment(shapes(drawing)));
  }

  private static String shapes(Artwork drawing) {
    StringBuilder svg = new StringBuilder();
    drawing.shapes().forEach(shape -> write(shape, svg));
    return svg.toString();
  }

  private static void write(ArtworkShape shape, StringBuilder svg) {
    svg.append('<').append(shape.element());
    shape
        .attributes()
        .forEach(
            (name, value) ->
                svg.append(' ').append(name).append("=\"").append(Escapes.html(value)).append('"'));
    if (shape.inner().isEmpty()) {
      svg.append("/>");
      return;
    }
    svg.append('>');
    shape.inner().forEach(inner -> write(inner, svg));
    svg.append("</").append(shape.element()).append('>');
  }
}
