package nl.handreiking.export.pptx;

import java.util.ArrayList;
import java.util.Optional;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBodyProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextListStyle;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPlaceholder;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.STPlaceholderType;

/** The places that a new slide got from its layout. */
final class Placeholders {

  private final XSLFSlide slide;

  /** Clears them: where they stand and how they look stays with the layout. */
  Placeholders(XSLFSlide slide) {
    this.slide = slide;
    for (XSLFTextShape shape : slide.getPlaceholders()) {
      CTShape xml = (CTShape) shape.getXmlObject();
      xml.setSpPr(CTShapeProperties.Factory.newInstance());
      shape.clearText();
      xml.getTxBody().setBodyPr(CTTextBodyProperties.Factory.newInstance());
      xml.getTxBody().setLstStyle(CTTextListStyle.Factory.newInstance());
    }
  }

  Optional<XSLFTextShape> title() {
    return find(STPlaceholderType.TITLE, 0);
  }

  Optional<XSLFTextShape> body(int idx) {
    return find(STPlaceholderType.BODY, idx);
  }

  /** Takes away what nothing was put into, so that no empty box asks for attention. */
  void removeEmpty() {
    for (XSLFShape shape : new ArrayList<>(slide.getShapes())) {
      if (shape instanceof XSLFTextShape text && text.getText().isBlank()) {
        slide.removeShape(text);
      }
    }
  }

  /** The shape as the body of notes, if it is. */
  static Optional<XSLFTextShape> notesBody(XSLFShape shape) {
    return shape instanceof XSLFTextShape text && is(text, STPlaceholderType.BODY)
        ? Optional.of(text)
        : Optional.empty();
  }

  private Optional<XSLFTextShape> find(STPlaceholderType.Enum type, long idx) {
    for (XSLFShape shape : slide.getShapes()) {
      if (shape instanceof XSLFTextShape text
          && is(text, type)
          && (type == STPlaceholderType.TITLE || place(text).getIdx() == idx)) {
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }

  private static boolean is(XSLFTextShape shape, STPlaceholderType.Enum type) {
    return shape.getXmlObject() instanceof CTShape xml
        && xml.getNvSpPr().getNvPr().isSetPh()
        && xml.getNvSpPr().getNvPr().getPh().getType() == type;
  }

  private static CTPlaceholder place(XSLFTextShape shape) {
    return ((CTShape) shape.getXmlObject()).getNvSpPr().getNvPr().getPh();
  }
}
