package nl.handreiking.export.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Level;
import nl.handreiking.site.ExtremeDeck;
import nl.handreiking.site.TestSite;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no presentation should hold is in the file nevertheless, valid and within its slide. */
class ExtremePresentationTest {

  private static final SchemaTypeLoader SCHEMA =
      XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

  @TempDir static Path folder;
  private static byte[] bytes = {};

  @BeforeAll
  static void make() throws Exception {
    Guide guide = TestSite.guide(ExtremeDeck.in(folder.resolve("content"), 0));
    Level level =
        guide.levels().stream().filter(one -> guide.deckAt(one).isPresent()).findFirst().get();
    bytes = Presentation.of(guide, level, guide.deckAt(level).get()).make();
  }

  @Test
  void everyPartIsValid() throws Exception {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        if (part.getName().matches("ppt/.*\\.xml")) {
          XmlObject xml = SCHEMA.parse(new ByteArrayInputStream(zip.readAllBytes()), null, null);
          List<XmlError> faults = new ArrayList<>();
          xml.validate(new XmlOptions().setErrorListener(faults));
          assertThat(faults).as(part.getName()).isEmpty();
        }
      }
    }
  }

  @Test
  void noShapeReachesOverTheEdgeOfItsSlide() throws Exception {
    try (XMLSlideShow show = open()) {
      for (XSLFSlide slide : show.getSlides()) {
        for (XSLFShape shape : slide.getShapes()) {
          assertThat(shape.getAnchor().getMaxX())
              .as(slide.getTitle())
              .isLessThanOrEqualTo(show.getPageSize().getWidth() + 1);
          assertThat(bottom(shape))
              .as(slide.getTitle())
              .isLessThanOrEqualTo(show.getPageSize().getHeight() + 1);
        }
      }
    }
  }

  /** The rows of a table may be higher in all than its frame says. */
  private static double bottom(XSLFShape shape) {
    double height = shape.getAnchor().getHeight();
    if (shape instanceof XSLFTable table) {
      double rows = 0;
      for (int row = 0; row < table.getNumberOfRows(); row++) {
        rows += table.getRowHeight(row);
      }
      height = Math.max(height, rows);
    }
    return shape.getAnchor().getY() + height;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Code; regel een</a:t></a:r><a:br/>; the lines of code",
        "Nul; <a:t>0.; a number that the format does not know",
        "Groot; <a:t>40000.; a number above those of the format",
        "Taal; lang=\"en-GB\"; the language of a run",
        "Taal; rtl=\"true\"; the direction of a paragraph",
        "Taal; baseline=\"30000\"; text above the line",
        "Taal; baseline=\"-25000\"; text below the line",
        "Lange lijst; <a:normAutofit; smaller text",
      })
  void keeps(String title, String xml, String what) throws Exception {
    try (XMLSlideShow show = open()) {
      XSLFSlide slide =
          show.getSlides().stream()
              .filter(one -> one.getTitle().equals(title))
              .findFirst()
              .orElseThrow();
      String written =
          slide
              .getXmlObject()
              .xmlText()
              .replaceAll("<a:br>.*?</a:br>", "<a:br/>")
              .replace("rtl=\"1\"", "rtl=\"true\"");
      assertThat(written).as(what).contains(xml);
    }
  }

  @Test
  void aTitleIsTextWithoutMarkup() throws Exception {
    try (XMLSlideShow show = open()) {
      assertThat(show.getSlides().stream().map(XSLFSlide::getTitle))
          .contains("Titel met vet, schuin, code, x2 en een link");
    }
  }

  private static XMLSlideShow open() throws Exception {
    return new XMLSlideShow(new ByteArrayInputStream(bytes));
  }
}
