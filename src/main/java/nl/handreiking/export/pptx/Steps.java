package nl.handreiking.export.pptx;

import java.util.List;
import java.util.Locale;
import nl.handreiking.export.pptx.SlideContent.Step;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Makes paragraphs appear one by one, at a click ([ECMA-376] part 1, 19.5). */
final class Steps {

  private static final String ALL =
      """
      <p:timing xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"><p:tnLst><p:par>\
      <p:cTn id="1" dur="indefinite" restart="never" nodeType="tmRoot"><p:childTnLst>\
      <p:seq concurrent="1" nextAc="seek"><p:cTn id="2" dur="indefinite" nodeType="mainSeq"><p:childTnLst>%s\
      </p:childTnLst></p:cTn><p:prevCondLst><p:cond evt="onPrev" delay="0"><p:tgtEl><p:sldTgt/></p:tgtEl>\
      </p:cond></p:prevCondLst><p:nextCondLst><p:cond evt="onNext" delay="0"><p:tgtEl><p:sldTgt/></p:tgtEl>\
      </p:cond></p:nextCondLst></p:seq></p:childTnLst></p:cTn></p:par></p:tnLst><p:bldLst>\
      <p:bldP spid="%d" grpId="0" build="p"/></p:bldLst></p:timing>""";

  private static final String CLICK =
      """
      <p:par><p:cTn id="%d" fill="hold"><p:stCondLst><p:cond delay="indefinite"/></p:stCondLst><p:childTnLst>\
      <p:par><p:cTn id="%d" fill="hold"><p:stCondLst><p:cond delay="0"/></p:stCondLst><p:childTnLst>%s\
      </p:childTnLst></p:cTn></p:par></p:childTnLst></p:cTn></p:par>""";

  private static final String APPEAR =
      """
      <p:par><p:cTn id="%d" presetID="1" presetClass="entr" presetSubtype="0" fill="hold" grpId="0" \
      nodeType="%s"><p:stCondLst><p:cond delay="0"/></p:stCondLst><p:childTnLst><p:set><p:cBhvr>\
      <p:cTn id="%d" dur="1" fill="hold"><p:stCondLst><p:cond delay="0"/></p:stCondLst></p:cTn><p:tgtEl>\
      <p:spTgt spid="%d"><p:txEl><p:pRg st="%d" end="%d"/></p:txEl></p:spTgt></p:tgtEl><p:attrNameLst>\
      <p:attrName>style.visibility</p:attrName></p:attrNameLst></p:cBhvr><p:to><p:strVal val="visible"/></p:to>\
      </p:set></p:childTnLst></p:cTn></p:par>""";

  private final int shape;
  private int id = 2;

  private Steps(int shape) {
    this.shape = shape;
  }

  static void add(XSLFSlide slide, XSLFTextShape shape, List<Step> steps) {
    if (steps.isEmpty()) {
      return;
    }
    Steps timing = new Steps(shape.getShapeId());
    StringBuilder clicks = new StringBuilder();
    steps.forEach(step -> clicks.append(timing.click(step)));
    SlideXml.append(slide, filled(ALL, clicks, timing.shape));
  }

  private String click(Step step) {
    int outer = ++id;
    int inner = ++id;
    StringBuilder paragraphs = new StringBuilder();
    for (int paragraph = step.first(); paragraph <= step.last(); paragraph++) {
      int effect = ++id;
      int change = ++id;
      String kind = paragraph == step.first() ? "clickEffect" : "withEffect";
      paragraphs.append(filled(APPEAR, effect, kind, change, shape, paragraph, paragraph));
    }
    return filled(CLICK, outer, inner, paragraphs);
  }

  private static String filled(String template, Object... values) {
    return String.format(Locale.ROOT, template, values);
  }
}
