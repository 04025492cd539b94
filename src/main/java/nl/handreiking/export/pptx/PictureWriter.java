package nl.handreiking.export.pptx;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.handreiking.export.pptx.DeckDescription.FigureSource;
import nl.handreiking.export.pptx.DeckDescription.FileSource;
import nl.handreiking.export.pptx.DeckDescription.PictureSource;
import nl.handreiking.export.pptx.LayoutShapes.Box;
import nl.handreiking.figure.Drawing;
import nl.handreiking.markdown.TextBlock;
import nl.handreiking.markdown.TextBlock.Picture;
import nl.handreiking.output.FileStore;
import nl.handreiking.picture.PictureSize;
import nl.handreiking.picture.WebPicture;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;

/** Adds pictures, and figures as SVG with a PNG for programs that cannot show it. */
final class PictureWriter {

  private static final double POINTS = 72;

  /** From so many times wider than high, a picture stands above the text. */
  private static final double WIDE = 2.2;

  private static final double GAP = 0.2;
  private static final Box BESIDE = new Box(6.5, 1.85, 5.9, 3.55);
  private static final Box ABOVE = new Box(0.95, 1.8, 11.45, 1.9);

  private final XMLSlideShow show;
  private final DeckDescription deck;

  PictureWriter(XMLSlideShow show, DeckDescription deck) {
    this.show = show;
    this.deck = deck;
  }

  boolean isWide(Picture picture) {
    Optional<Drawing> drawing =
        source(picture)
            .filter(FigureSource.class::isInstance)
            .map(figure -> ((FigureSource) figure).drawing());
    return drawing.isPresent() && drawing.get().width() > WIDE * drawing.get().height();
  }

  /** What is said below a picture. */
  List<TextBlock> caption(Picture picture, DeckWords words) {
    List<TextBlock> blocks = new ArrayList<>();
    source(picture)
        .filter(FigureSource.class::isInstance)
        .map(FigureSource.class::cast)
        .ifPresent(
            figure -> {
              String highlight = figure.highlight().isEmpty() ? "" : figure.highlight() + " ";
              List<TextBlock.Run> runs = new ArrayList<>();
              if (!highlight.isEmpty()) {
                runs.add(TextWriter.run(highlight, true, ""));
              }
              runs.add(TextWriter.run(figure.caption(), false, ""));
              blocks.add(TextWriter.paragraph(runs.toArray(TextBlock.Run[]::new)));
              if (!figure.source().isEmpty()) {
                blocks.add(
                    TextWriter.paragraph(
                        TextWriter.run(words.get("source") + " ", false, ""),
                        TextWriter.run(figure.source(), false, figure.address())));
              }
            });
    return blocks;
  }

  /** Side by side, when there are more. */
  void write(XSLFSlide slide, List<Picture> pictures, SlideKind kind) throws IOException {
    Box all = kind == SlideKind.WIDE_PICTURE ? ABOVE : BESIDE;
    int count = pictures.size();
    double width = (all.width() - GAP * (count - 1)) / Math.max(1, count);
    for (int i = 0; i < count; i++) {
      Box box = new Box(all.x() + i * (width + GAP), all.y(), width, all.height());
      Optional<PictureSource> source = source(pictures.get(i));
      if (source.isPresent()) {
        write(slide, source.get(), pictures.get(i).alternative(), box, i == 0);
      }
    }
  }

  private Optional<PictureSource> source(Picture picture) {
    String address = picture.address();
    return address.startsWith(DeckPictures.ADDRESS)
        ? Optional.of(
            deck.pictures().get(Integer.parseInt(address.substring(DeckPictures.ADDRESS.length()))))
        : Optional.empty();
  }

  private void write(
      XSLFSlide slide, PictureSource source, String alternative, Box box, boolean first)
      throws IOException {
    if (source instanceof FigureSource figure) {
      Drawing drawing = figure.drawing();
      byte[] png = FigurePng.of(drawing, deck.palette());
      XSLFPictureShape shape = slide.createPicture(show.addPicture(png, PictureType.PNG));
      byte[] svg = DeckFigureSvg.of(drawing, deck.palette()).getBytes(StandardCharsets.UTF_8);
      shape.setSvgImage(show.addPicture(svg, PictureType.SVG));
      place(shape, drawing.width() / drawing.height(), box, figure.alternative(), first);
    } else if (source instanceof FileSource file) {
      file(slide, file, alternative, box, first);
    }
  }

  /** The same bytes as on a page: upright, without metadata, in a format that PowerPoint knows. */
  private void file(XSLFSlide slide, FileSource file, String alternative, Box box, boolean first) {
    WebPicture picture = WebPicture.of(file.name(), file.file(), file.span());
    PictureSize size = picture.size();
    byte[] bytes = picture.pixels(FileStore.NONE);
    PictureType type = picture.isPng() ? PictureType.PNG : PictureType.JPEG;
    XSLFPictureData data = show.addPicture(bytes, type);
    double ratio = (double) size.width() / size.height();
    place(slide.createPicture(data), ratio, box, alternative, first);
  }

  private static void place(
      XSLFPictureShape shape, double ratio, Box box, String alternative, boolean first) {
    double width = Math.min(box.width(), box.height() * ratio);
    double height = width / ratio;
    double x = first && box.width() > 10 ? box.x() : box.x() + (box.width() - width) / 2;
    double y = box.y() + (box.height() - height) / 2;
    shape.setAnchor(
        new Rectangle2D.Double(x * POINTS, y * POINTS, width * POINTS, height * POINTS));
    CTPicture xml = (CTPicture) shape.getXmlObject();
    xml.getNvPicPr().getCNvPr().setDescr(alternative);
    if (first) {
      var place = xml.getNvPicPr().getNvPr().addNewPh();
      place.setType(STPlaceholderType.PIC);
      place.setIdx(LayoutShapes.PICTURE);
    }
  }
}
