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

  private static final double POINTS = TextSize.POINTS;
  private static final double BETWEEN = 0.3;

  private TableWriter() {}

  /** Below each other, each as high as its share of the rows. */
  static void write(XSLFSlide slide, List<Table> tables, Box place, String name) {
    int rows = tables.stream().mapToInt(table -> table.rows().size()).sum();
    double height = place.height() - BETWEEN * (tables.size() - 1);
    double top = place.y();
    for (int i = 0; i < tables.size(); i++) {
      double share = height * tables.get(i).rows().size() / Math.max(1, rows);
      Box box = new Box(place.x(), top, place.width(), share);
      top += write(slide, tables.get(i), box, name, i == 0) + BETWEEN;
    }
  }

  /** Gives the height of the table, in inches. */
  private static double write(XSLFSlide slide, Table data, Box box, String name, boolean first) {
    TableFit fit = TableFit.of(data, box);
    double height = fit.height();
    XSLFTable table = slide.createTable(data.rows().size(), fit.widths().size());
    table.setAnchor(
        new Rectangle2D.Double(box.x() * POINTS, box.y() * POINTS, box.width() * POINTS, height));
    for (int column = 0; column < fit.widths().size(); column++) {
      table.setColumnWidth(column, fit.widths().get(column));
    }
    for (int row = 0; row < data.rows().size(); row++) {
      table.setRowHeight(row, fit.heights().get(row));
      for (int column = 0; column < data.rows().get(row).size(); column++) {
        cell(table.getCell(row, column), data.rows().get(row).get(column), fit);
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
    return height / POINTS;
  }

  private static void cell(XSLFTableCell cell, List<Run> runs, TableFit fit) {
    cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
    if (fit.size() < Fit.SMALLEST) {
      cell.setTopInset(fit.margin());
      cell.setBottomInset(fit.margin());
    }
    cell.clearText();
    XSLFTextParagraph paragraph = cell.addNewTextParagraph();
    TextWriter.runs(paragraph, runs);
    for (XSLFTextRun run : paragraph.getTextRuns()) {
      run.setFontSize((double) fit.size());
    }
    CTTextBody body = ((CTTableCell) cell.getXmlObject()).getTxBody();
    if (body.getBodyPr() == null) {
      body.addNewBodyPr();
    }
  }
}
