package nl.handreiking.export.pptx;

import java.util.List;
import nl.handreiking.export.pptx.LayoutShapes.Body;
import nl.handreiking.markdown.TextBlock;
import nl.handreiking.markdown.TextBlock.ListItem;
import nl.handreiking.markdown.TextBlock.Paragraph;
import nl.handreiking.markdown.TextBlock.Run;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/**
 * Sets text smaller when there is too much for its place, as PowerPoint does when somebody types.
 * How wide text runs is estimated: asking a font would give other slides on other machines.
 */
final class Fit {

  /** No text on a slide is smaller: 28 pixels where the slide is 1280 wide. */
  static final int SMALLEST = 21;

  private static final double POINTS = 72;
  private static final double LETTER = 0.5;
  private static final double LINE = 1.22;
  private static final int BETWEEN = 12;
  private static final int STEP = 10;

  private Fit() {}

  static void shrink(XSLFTextShape shape, List<TextBlock> text, Body body) {
    int percent = percent(text, body);
    if (percent < 100) {
      ((CTShape) shape.getXmlObject())
          .getTxBody()
          .getBodyPr()
          .addNewNormAutofit()
          .setFontScale(percent * 1000);
    }
  }

  /** How large the text is at most, in parts of the size that the layout gives it. */
  static int percent(List<TextBlock> text, Body body) {
    int percent = 100;
    while (height(text, body, percent) > body.box().height() * POINTS
        && body.points() * (percent - STEP) >= 100 * SMALLEST) {
      percent -= STEP;
    }
    return percent;
  }

  private static double height(List<TextBlock> text, Body body, int percent) {
    double size = body.points() * percent / 100.0;
    double perLine = body.box().width() * POINTS / (size * LETTER);
    double height = 0;
    for (TextBlock block : text) {
      height += Math.ceil(letters(block) / perLine) * size * LINE + BETWEEN;
    }
    return height;
  }

  private static int letters(TextBlock block) {
    List<Run> runs =
        block instanceof ListItem item
            ? item.runs()
            : block instanceof Paragraph paragraph ? paragraph.runs() : List.of();
    return runs.stream().mapToInt(run -> run.text().length()).sum();
  }
}
