package nl.handreiking.export.pptx;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Words as outlines, in a font that comes with a library. */
final class Letters {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private Letters() {}

  /**
   * The outline of a word.
   *
   * @param x of the middle of the word
   * @param y of the line that it stands on
   */
  static Path2D outline(String word, double x, double y, double size) {
    try (InputStream in = Objects.requireNonNull(Letters.class.getResourceAsStream(FONT));
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
      double scale = size / font.getUnitsPerEm();
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      double width = word.codePoints().mapToDouble(c -> advance(font, glyphs.getGlyphId(c))).sum();
      double at = x - width * scale / 2;
      Path2D path = new Path2D.Double();
      for (int letter : word.codePoints().toArray()) {
        int glyph = glyphs.getGlyphId(letter);
        path.append(
            glyph(font, glyph).getPathIterator(new AffineTransform(scale, 0, 0, -scale, at, y)),
            false);
        at += advance(font, glyph) * scale;
      }
      return path;
    } catch (IOException brokenJar) {
      throw new UncheckedIOException(brokenJar);
    }
  }

  private static GeneralPath glyph(TrueTypeFont font, int glyph) throws IOException {
    GlyphData data = font.getGlyph().getGlyph(glyph);
    return data == null ? new GeneralPath() : data.getPath();
  }

  private static double advance(TrueTypeFont font, int glyph) {
    try {
      return font.getAdvanceWidth(glyph);
    } catch (IOException brokenJar) {
      throw new UncheckedIOException(brokenJar);
    }
  }
}
