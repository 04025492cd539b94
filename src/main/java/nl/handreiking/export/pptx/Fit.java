package nl.handreiking.export.pptx;

import java.util.List;
import java.util.function.Predicate;
import nl.handreiking.export.pptx.LayoutShapes.Body;
import nl.handreiking.markdown.TextBlock;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBodyProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/**
 * Sets text smaller when there is too much for its place, as PowerPoint does when somebody types.
 * How wide text runs is estimated: asking a font would give other slides on other machines.
 *
 * @param percent of the size that the layout gives the text
 * @param columns in which a long list stands
 * @param gap in points, above each paragraph
 */
record Fit(int percent, int columns, int gap) {

  /**
   * No text is smaller, unless there is more than a slide can hold: 28 pixels where the slide is
   * 1280 wide.
   */
  static final int SMALLEST = 21;

  /** A long word that would break in its middle makes a text as small as this. */
  static final int SMALLEST_FOR_A_WORD = 16;

  /** What is smaller than this is no text any more. */
  private static final int LEAST = 8;

  private static final int BETWEEN = 12;
  private static final int CLOSE = 3;
  private static final int STEP = 5;

  private static final int COLUMN_GAP = 28;
  private static final int EMU_PER_POINT = 12_700;

  static void shrink(XSLFTextShape shape, List<TextBlock> text, Body body) {
    of(text, body).applyTo(shape);
  }

  static Fit of(List<TextBlock> text, Body body) {
    TextSize size = new TextSize(text, body);
    Fit plain = new Fit(100, 1, BETWEEN).reduced(percent(SMALLEST, body), size::fits);
    if (size.fits(plain)) {
      Fit whole = plain.reduced(percent(SMALLEST_FOR_A_WORD, body), size::keepsWords);
      return size.keepsWords(whole) ? whole : plain;
    }
    return new Fit(plain.percent, size.isLongList() ? 2 : 1, CLOSE)
        .reduced(percent(LEAST, body), size::fits);
  }

  /** As large as is good, but not smaller than a percentage. */
  private Fit reduced(int least, Predicate<Fit> good) {
    Fit fit = this;
    while (fit.percent - STEP >= least && !good.test(fit)) {
      fit = new Fit(fit.percent - STEP, columns, gap);
    }
    return fit;
  }

  private static int percent(int points, Body body) {
    return Math.min(100, (int) Math.ceil(100.0 * points / body.points()));
  }

  /** The width of a column, of so many points in all. */
  double columnWidth(double width) {
    return (width - COLUMN_GAP * (columns - 1)) / columns;
  }

  private void applyTo(XSLFTextShape shape) {
    CTTextBodyProperties look = ((CTShape) shape.getXmlObject()).getTxBody().getBodyPr();
    if (percent < 100) {
      look.addNewNormAutofit().setFontScale(percent * 1000);
    }
    if (columns > 1) {
      look.setNumCol(columns);
      look.setSpcCol(COLUMN_GAP * EMU_PER_POINT);
    }
    if (gap != BETWEEN) {
      for (XSLFTextParagraph paragraph : shape.getTextParagraphs()) {
        paragraph.setSpaceBefore(-(double) gap);
      }
    }
  }
}
