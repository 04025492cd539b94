package nl.handreiking.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Draws a drawing in pixels, for programs that show no other. */
final class SvgMaker {

  private SvgMaker() {}

  static byte[] png(byte[] clean, PictureSize size) throws IOException {
    SVGDocument drawing =
        new SVGLoader().load(new ByteArrayInputStream(clean), null, LoaderContext.createDefault());
    if (drawing == null) {
      throw new IOException("no drawing");
    }
    BufferedImage image =
        new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    drawing.render(null, pen, new ViewBox(0, 0, size.width(), size.height()));
    pen.dispose();
    return PictureMaker.encoded(image, "png");
  }
}
