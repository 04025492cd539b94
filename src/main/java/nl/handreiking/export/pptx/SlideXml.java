package nl.handreiking.export.pptx;

import java.util.Locale;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTNotesSlide;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** What slides need and the library has no call for. */
final class SlideXml {

  private static final String NAMES =
      "declare namespace a='http://schemas.openxmlformats.org/drawingml/2006/main' "
          + "declare namespace p='http://schemas.openxmlformats.org/presentationml/2006/main' ";

  private static final String FOOTER =
      """
      <p:sp xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
      xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"><p:nvSpPr>\
      <p:cNvPr id="0" name="%s"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>\
      <p:ph type="%s" sz="quarter" idx="%d"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/>\
      <a:lstStyle/><a:p>%s</a:p></p:txBody></p:sp>""";

  /** How many letters of one point stand in its place beside each other. */
  private static final double FOOTER_WIDTH = 9 * 72 / 0.52;

  private static final int SMALLEST_FOOTER = 12;

  private SlideXml() {}

  /** The name of the level, and the number of the slide. */
  static void addFooter(XSLFSlide slide, String text, SlideKind kind) {
    String colour = kind.isDark() ? "bg2" : "accent3";
    XmlObject name =
        parse(
            String.format(
                Locale.ROOT,
                FOOTER,
                "ftr",
                "ftr",
                LayoutShapes.FOOTER,
                "<a:pPr algn=\"l\"/><a:r><a:rPr><a:solidFill><a:schemeClr val=\""
                    + colour
                    + "\"/></a:solidFill>"
                    + "<a:latin typeface=\"+mn-lt\"/></a:rPr><a:t></a:t></a:r>"));
    CTShape footer = slide.getXmlObject().getCSld().getSpTree().addNewSp();
    footer.set(firstChild(name));
    CTRegularTextRun run = footer.getTxBody().getPArray(0).getRArray(0);
    run.setT(text);
    run.getRPr().setSz(footerSize(text));
    String number =
        "<a:fld id=\"{6E2F9A10-3B47-4C58-8D69-7E1F2A3B4C5D}\" type=\"slidenum\"><a:rPr/><a:t>"
            + slide.getSlideNumber()
            + "</a:t></a:fld>";
    XmlObject field =
        parse(String.format(Locale.ROOT, FOOTER, "sldNum", "sldNum", LayoutShapes.NUMBER, number));
    slide.getXmlObject().getCSld().getSpTree().addNewSp().set(firstChild(field));
  }

  /** In hundredths of a point: a long name stands on one line as well. */
  private static int footerSize(String text) {
    double points = FOOTER_WIDTH / Math.max(1, text.length());
    return 100 * (int) Math.min(Fit.SMALLEST, Math.max(SMALLEST_FOOTER, points));
  }

  /** Gives every shape a number of its own. */
  static void number(XSLFSlide slide) {
    int id = 1;
    for (XmlObject shape : find(slide.getXmlObject(), "p:cNvPr")) {
      ((CTNonVisualDrawingProps) shape).setId(id++);
    }
  }

  /** Marks every text as being in a language, but for what is marked already. */
  static void language(XmlObject page, String tag) {
    for (XmlObject found : find(page, "a:r")) {
      CTRegularTextRun run = (CTRegularTextRun) found;
      if (!run.isSetRPr()) {
        run.addNewRPr();
      }
    }
    for (String name : new String[] {"a:rPr", "a:endParaRPr"}) {
      for (XmlObject found : find(page, name)) {
        CTTextCharacterProperties look = (CTTextCharacterProperties) found;
        if (!look.isSetLang()) {
          look.setLang(tag);
        }
      }
    }
  }

  /**
   * On a dark ground the colour of links would not be seen: there they have that of the text
   * ([MS-ODRAWXML], hlinkClr).
   */
  static void linksInTextColour(XmlObject page) {
    for (XmlObject link : find(page, "a:hlinkClick")) {
      XmlObject list =
          parse(
              """
              <a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
              <a:ext uri="{A12FA001-AC4F-418D-AE19-62706E023703}"><ahyp:hlinkClr \
              xmlns:ahyp="http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor" val="tx"/>\
              </a:ext></a:extLst>""");
      ((CTHyperlink) link).addNewExtLst().set(firstChild(list));
    }
  }

  /** Where the notes and the picture of the slide stand is said by their master. */
  static void inherit(CTNotesSlide notes) {
    for (CTShape shape : notes.getCSld().getSpTree().getSpArray()) {
      shape.setSpPr(CTShapeProperties.Factory.newInstance());
    }
  }

  /** Adds an element at the end of a slide. */
  static void append(XSLFSlide slide, String xml) {
    try (XmlCursor from = parse(xml).newCursor();
        XmlCursor to = slide.getXmlObject().newCursor()) {
      from.toFirstChild();
      to.toEndToken();
      from.copyXml(to);
    }
  }

  static XmlObject parse(String xml) {
    try {
      return XmlObject.Factory.parse(xml);
    } catch (XmlException ourOwnMistake) {
      throw new IllegalStateException(ourOwnMistake);
    }
  }

  private static XmlObject firstChild(XmlObject document) {
    try (XmlCursor cursor = document.newCursor()) {
      cursor.toFirstChild();
      return cursor.getObject();
    }
  }

  private static XmlObject[] find(XmlObject page, String name) {
    return page.selectPath(NAMES + ".//" + name);
  }
}
