package nl.handreiking.export.pptx;

import java.util.Locale;
import nl.handreiking.export.pptx.LayoutShapes.Box;
import nl.handreiking.source.Escapes;

/** Writes the shapes of a layout as PresentationML, each with an id of its own. */
final class ShapeXml {

  private final StringBuilder xml = new StringBuilder();
  private int id = 1;

  String done() {
    return xml.toString();
  }

  /**
   * A place that a slide fills with text.
   *
   * @param ph the attributes that say which place it is
   * @param prompt what an empty place says in PowerPoint
   * @param style of the levels of a list, from {@link #levels}; empty for that of the master
   * @param anchor where a short text stands: t, ctr or b
   */
  void placeholder(String ph, String prompt, Box box, String style, String anchor) {
    id++;
    write(
        """
        <p:sp><p:nvSpPr><p:cNvPr id="%d" name="%s"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>\
        <p:nvPr><p:ph %s/></p:nvPr></p:nvSpPr><p:spPr>%s<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>\
        </p:spPr><p:txBody><a:bodyPr vert="horz" lIns="0" tIns="45720" rIns="0" bIns="45720" anchor="%s">\
        <a:normAutofit/></a:bodyPr><a:lstStyle>%s</a:lstStyle><a:p><a:r><a:rPr lang="${lang}"/>\
        <a:t>%s</a:t></a:r></a:p></p:txBody></p:sp>
        """,
        id, Escapes.html(prompt), ph, box.xml(), anchor, style, Escapes.html(prompt));
  }

  /** A place that a slide fills with a picture or a table. */
  void empty(String ph, String name, Box box) {
    id++;
    write(
        """
        <p:sp><p:nvSpPr><p:cNvPr id="%d" name="%s"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>\
        <p:nvPr><p:ph %s/></p:nvPr></p:nvSpPr><p:spPr>%s<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>\
        </p:spPr><p:txBody><a:bodyPr/><a:lstStyle><a:lvl1pPr marL="0" indent="0"><a:buNone/>\
        <a:defRPr lang="${lang}" sz="2100"/></a:lvl1pPr></a:lstStyle><a:p><a:endParaRPr lang="${lang}"/>\
        </a:p></p:txBody></p:sp>
        """,
        id, Escapes.html(name), ph, box.xml());
  }

  /** A small text at the foot of a slide. */
  void field(String type, int idx, Box box, String colour, String side, String content) {
    id++;
    write(
        """
        <p:sp><p:nvSpPr><p:cNvPr id="%d" name="%s"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>\
        <p:nvPr><p:ph type="%s" sz="quarter" idx="%d"/></p:nvPr></p:nvSpPr><p:spPr>%s\
        <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" \
        bIns="0" anchor="ctr"/><a:lstStyle><a:lvl1pPr marL="0" indent="0" algn="%s"><a:buNone/><a:defRPr \
        lang="${lang}" sz="2100">%s</a:defRPr></a:lvl1pPr></a:lstStyle><a:p>%s</a:p></p:txBody></p:sp>
        """,
        id, type, type, idx, box.xml(), side, fill(colour), content);
  }

  /** An opening quotation mark, larger than any text. */
  void mark(Box box, String colour) {
    id++;
    write(
        """
        <p:sp><p:nvSpPr><p:cNvPr id="%d" name=""/><p:cNvSpPr txBox="1"/><p:nvPr userDrawn="1"/></p:nvSpPr>\
        <p:spPr>%s<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody>\
        <a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0"/><a:lstStyle/><a:p><a:r><a:rPr lang="${lang}" \
        sz="16000" b="1">%s<a:latin typeface="+mj-lt"/></a:rPr><a:t>“</a:t></a:r></a:p></p:txBody></p:sp>
        """,
        id, box.xml(), fill(colour));
  }

  void shape(String geometry, Box box, String fill, String adjust) {
    id++;
    write(
        """
        <p:sp><p:nvSpPr><p:cNvPr id="%d" name=""/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>%s\
        <a:prstGeom prst="%s"><a:avLst>%s</a:avLst></a:prstGeom>%s<a:ln><a:noFill/></a:ln></p:spPr></p:sp>
        """,
        id, box.xml(), geometry, adjust, fill);
  }

  void line(double x1, double y1, double x2, double y2, String colour, double points) {
    id++;
    Box box = new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
    boolean flipped = (x2 - x1) * (y2 - y1) < 0;
    String place = flipped ? box.xml().replace("<a:xfrm>", "<a:xfrm flipV=\"1\">") : box.xml();
    write(
        """
        <p:cxnSp><p:nvCxnSpPr><p:cNvPr id="%d" name=""/><p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr>\
        <p:spPr>%s<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="%d">%s</a:ln></p:spPr></p:cxnSp>
        """,
        id, place, Math.round(points * 12_700), fill(colour));
  }

  private void write(String template, Object... values) {
    xml.append(String.format(Locale.ROOT, template, values));
  }

  /** The style of every level of a text. */
  static String levels(String size, String colour, String font) {
    StringBuilder style = new StringBuilder();
    int first = Integer.parseInt(size);
    for (int level = 1; level <= 3; level++) {
      int points = Math.max(2100, first - 400 * (level - 1));
      style.append(
          String.format(
              Locale.ROOT,
              "<a:lvl%dpPr><a:defRPr lang=\"${lang}\" sz=\"%d\">%s<a:latin typeface=\"%s\"/></a:defRPr></a:lvl%dpPr>",
              level,
              points,
              fill(colour),
              font,
              level));
    }
    return style.toString();
  }

  static String fill(String colour) {
    return "<a:solidFill><a:schemeClr val=\"" + colour + "\"/></a:solidFill>";
  }
}
