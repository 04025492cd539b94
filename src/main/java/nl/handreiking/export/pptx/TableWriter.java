package nl.handreiking.export.pptx;

import java.awt.geom.Rectangle2D;
import java.util.List;
import nl.handreiking.export.pptx.LayoutShapes.Box;
import nl.handreiking.markdown.TextBlock.Run;
import nl.handreiking.markdown.TextBlock.Table;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;

/** Adds tables, with a header row where the author made one. */
final class TableWriter {

  private static final double POINTS = 72;
  private static final double HIGHEST_ROW = 1.0;

  /** From so many letters in all, or with more than two columns, the text is smaller. */
  private static final int MUCH_TEXT = 260;

  private TableWriter() {}

  static void write(XSLFSlide slide, List<Table> tables, boolean belowText, String name) {
    double top = belowText ? LayoutShapes.TABLE_BOX.y() + 0.9 : LayoutShapes.TABLE_BOX.y();
    boolean first = true;
    for (Table table : tables) {
      Box all = LayoutShapes.TABLE_BOX;
      Box box =
          new Box(
              all.x(),
              top,
              all.width(),
              Math.min(HIGHEST_ROW * table.rows().size(), all.height() - (belowText ? 0.9 : 0)));
      write(slide, table, box, name, first);
      top += box.height() + 0.3;
      first = false;
    }
  }

  private static void write(XSLFSlide slide, Table data, Box box, String name, boolean first) {
    int columns = data.rows().stream().mapToInt(List::size).max().orElse(1);
    XSLFTable table = slide.createTable(data.rows().size(), columns);
    table.setAnchor(
        new Rectangle2D.Double(
            box.x() * POINTS, box.y() * POINTS, box.width() * POINTS, box.height() * POINTS));
    for (int column = 0; column < columns; column++) {
      table.setColumnWidth(column, box.width() / columns * POINTS);
    }
    double size = columns > 3 || letters(data) > MUCH_TEXT ? 24 : 28;
    for (int row = 0; row < data.rows().size(); row++) {
      table.setRowHeight(row, box.height() / data.rows().size() * POINTS);
      for (int column = 0; column < data.rows().get(row).size(); column++) {
        cell(table.getCell(row, column), data.rows().get(row).get(column), size);
      }
    }
    var look = table.getCTTable().getTblPr();
    look.setFirstRow(data.header());
    look.setBandRow(true);
    look.setTableStyleId(Template.TABLE_STYLE);
    CTGraphicalObjectFrame frame = (CTGraphicalObjectFrame) table.getXmlObject();
    frame.getNvGraphicFramePr().getCNvPr().setName(name);
    if (first) {
      var place = frame.getNvGraphicFramePr().getNvPr().addNewPh();
      place.setType(STPlaceholderType.TBL);
      place.setIdx(LayoutShapes.PICTURE);
    }
  }

  private static int letters(Table data) {
    return data.rows().stream()
        .flatMap(List::stream)
        .flatMap(List::stream)
        .mapToInt(run -> run.text().length())
        .sum();
  }

  private static void cell(XSLFTableCell cell, List<Run> runs, double size) {
    cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
    cell.clearText();
    XSLFTextParagraph paragraph = cell.addNewTextParagraph();
    TextWriter.runs(paragraph, runs);
    for (XSLFTextRun run : paragraph.getTextRuns()) {
      run.setFontSize(size);
    }
    CTTextBody body = ((CTTableCell) cell.getXmlObject()).getTxBody();
    if (body.getBodyPr() == null) {
      body.addNewBodyPr();
    }
  }
}
