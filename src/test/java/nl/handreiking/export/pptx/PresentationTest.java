package nl.handreiking.export.pptx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.handreiking.markdown.MarkdownDocument;
import nl.handreiking.markdown.TextBlock;
import nl.handreiking.markdown.TextBlocks;
import nl.handreiking.model.Deck;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Level;
import nl.handreiking.model.Slide;
import nl.handreiking.model.Slide.SlidePart;
import nl.handreiking.site.TestSite;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFHyperlink;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

/** Every level's file of three publications, read back and compared with what it was made of. */
class PresentationTest {

  private static final Pattern LANGUAGE = Pattern.compile("\\blang=\"([^\"]*)\"");
  private static final Pattern SIZE = Pattern.compile("\\bsz=\"(\\d{3,})\"");

  private static final SchemaTypeLoader SCHEMA =
      XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

  private static final Map<String, String> TAGS = Map.of("nl", "nl-NL", "en-GB", "en-GB");

  /** One file. */
  record Sample(Guide guide, Level level, Deck deck, byte[] bytes) {

    @Override
    public String toString() {
      return guide.info().shortTitle() + ", " + level.id();
    }
  }

  private static final List<Sample> SAMPLES =
      Stream.of(
              "content",
              "src/test/resources/sites/lezen/content",
              "src/test/resources/sites/road-safety/content")
          .flatMap(folder -> samples(TestSite.guide(Path.of(folder))))
          .toList();

  static List<Sample> samples() {
    return SAMPLES;
  }

  private static Stream<Sample> samples(Guide guide) {
    return guide.levels().stream()
        .flatMap(
            level ->
                guide.deckAt(level).stream()
                    .map(
                        deck ->
                            new Sample(
                                guide, level, deck, Presentation.of(guide, level, deck).make())));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySlideHasItsTitleItsTextAndItsNotes(Sample sample) throws IOException {
    try (XMLSlideShow show = open(sample)) {
      List<Slide> slides = sample.deck().slidesAt(sample.level());
      assertThat(show.getSlides()).hasSameSizeAs(slides);
      for (int i = 0; i < slides.size(); i++) {
        XSLFSlide page = show.getSlides().get(i);
        Slide slide = slides.get(i);
        assertThat(page.getTitle()).isEqualTo(slide.title().in(sample.level().wording()));
        List<TextBlock> blocks =
            slide.parts().stream()
                .map(SlidePart::text)
                .flatMap(text -> blocks(text, sample).stream())
                .toList();
        assertThat(shown(page)).containsAll(lines(blocks));
        List<TextBlock> notes =
            slide.notes().stream().flatMap(text -> blocks(text, sample).stream()).toList();
        List<String> spoken = paragraphs(page.getNotes().getShapes());
        assertThat(spoken.get(0)).contains(" " + slide.minutes() + " minu");
        assertThat(spoken.subList(1, spoken.size())).containsExactlyElementsOf(lines(notes));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void linksLeadToTheWebAndPicturesSayWhatTheyShow(Sample sample) throws IOException {
    try (XMLSlideShow show = open(sample)) {
      for (XSLFSlide page : show.getSlides()) {
        List<XSLFShape> all = new ArrayList<>(page.getShapes());
        all.addAll(page.getNotes().getShapes());
        assertThat(addresses(all)).allMatch(url -> url.matches("(https?|tel|mailto):.+"));
        for (XSLFShape shape : page.getShapes()) {
          if (shape instanceof XSLFPictureShape picture) {
            CTPicture xml = (CTPicture) picture.getXmlObject();
            assertThat(xml.getNvPicPr().getCNvPr().getDescr()).isNotBlank();
          }
          if (shape instanceof XSLFTable table) {
            assertThat(table.getCTTable().getTblPr().getFirstRow()).isTrue();
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyLinkOfTheTextIsThereWithItsAddress(Sample sample) throws IOException {
    try (XMLSlideShow show = open(sample)) {
      List<Slide> slides = sample.deck().slidesAt(sample.level());
      for (int i = 0; i < slides.size(); i++) {
        Slide slide = slides.get(i);
        XSLFSlide page = show.getSlides().get(i);
        List<MarkdownDocument> texts = slide.parts().stream().map(SlidePart::text).toList();
        assertThat(addresses(page.getShapes())).containsAll(links(texts, sample));
        assertThat(addresses(page.getNotes().getShapes()))
            .containsExactlyElementsOf(links(slide.notes(), sample));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyPartIsValidAndInOneLanguage(Sample sample) throws IOException, XmlException {
    String tag = TAGS.get(sample.guide().info().language());
    for (Map.Entry<String, byte[]> part : parts(sample.bytes()).entrySet()) {
      if (!part.getKey().startsWith("ppt/") || !part.getKey().endsWith(".xml")) {
        continue;
      }
      XmlObject xml = SCHEMA.parse(new ByteArrayInputStream(part.getValue()), null, null);
      assertThat(xml.schemaType().isDocumentType()).as(part.getKey()).isTrue();
      List<XmlError> faults = new ArrayList<>();
      xml.validate(new XmlOptions().setErrorListener(faults));
      assertThat(faults).as(part.getKey()).isEmpty();
      String text = new String(part.getValue(), UTF_8);
      assertThat(LANGUAGE.matcher(text).results().map(found -> found.group(1)).distinct())
          .as(part.getKey())
          .allMatch(tag::equals);
      if (!part.getKey().contains("notes")) {
        assertThat(SIZE.matcher(text).results().map(found -> Integer.parseInt(found.group(1))))
            .as(part.getKey())
            .allMatch(size -> size >= Fit.SMALLEST * 100);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void stepsAppearAtAClickEach(Sample sample) throws IOException {
    try (XMLSlideShow show = open(sample)) {
      List<Slide> slides = sample.deck().slidesAt(sample.level());
      for (int i = 0; i < slides.size(); i++) {
        long steps =
            slides.get(i).parts().stream()
                .filter(SlidePart::inSteps)
                .flatMap(part -> blocks(part.text(), sample).stream())
                .filter(PresentationTest::isOutermost)
                .count();
        String xml = show.getSlides().get(i).getXmlObject().xmlText();
        assertThat(xml.split("clickEffect", -1).length - 1).isEqualTo((int) steps);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theSameSourceGivesTheSameBytesAndAnHonestOrigin(Sample sample) throws IOException {
    byte[] again = Presentation.of(sample.guide(), sample.level(), sample.deck()).make();
    assertThat(again).isEqualTo(sample.bytes());
    assertThat(parts(again).keySet()).noneMatch(name -> name.contains("thumbnail"));
    try (XMLSlideShow show = open(sample)) {
      var core = show.getProperties().getCoreProperties();
      LocalDate reviewed = sample.deck().reviewed();
      assertThat(core.getCreated().toInstant())
          .isEqualTo(reviewed.atStartOfDay(ZoneOffset.UTC).toInstant());
      assertThat(core.getModified()).isEqualTo(core.getCreated());
      assertThat(core.getCreator()).isEqualTo(sample.guide().info().publisher());
      assertThat(core.getTitle()).isEqualTo(sample.deck().title().in(sample.level().wording()));
      assertThat(show.getPageSize().getWidth() * 9).isEqualTo(show.getPageSize().getHeight() * 16);
    }
  }

  private static XMLSlideShow open(Sample sample) throws IOException {
    return new XMLSlideShow(new ByteArrayInputStream(sample.bytes()));
  }

  private static Map<String, byte[]> parts(byte[] bytes) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  private static List<TextBlock> blocks(MarkdownDocument text, Sample sample) {
    DeckPictures pictures = new DeckPictures(sample.guide());
    DeckLinks links = new DeckLinks(sample.guide().links(), pictures);
    return TextBlocks.of(text, sample.level().wording(), links);
  }

  /** What a level's text names in the registry, and phone numbers and addresses of mail. */
  private static List<String> links(List<MarkdownDocument> texts, Sample sample) {
    String level = sample.level().id().value();
    return texts.stream()
        .flatMap(text -> text.links().stream())
        .filter(link -> link.audience().includes(level))
        .map(link -> link.destination().written())
        .filter(destination -> destination.matches("(link|tel|mailto):.+"))
        .map(destination -> address(destination, sample))
        .toList();
  }

  private static String address(String destination, Sample sample) {
    return destination.startsWith("link:")
        ? sample.guide().links().find(destination.substring(5)).orElseThrow().url().toString()
        : destination;
  }

  private static boolean isOutermost(TextBlock block) {
    return block instanceof TextBlock.ListItem item
        ? item.depth() == 1
        : block instanceof TextBlock.Paragraph paragraph && paragraph.depth() == 0;
  }

  /** Paragraphs and items with their levels, in a form that is easy to compare. */
  private static List<String> lines(List<TextBlock> blocks) {
    List<String> lines = new ArrayList<>();
    for (TextBlock block : blocks) {
      if (block instanceof TextBlock.Paragraph paragraph) {
        lines.add(Math.max(0, paragraph.depth() - 1) + text(paragraph.runs()));
      } else if (block instanceof TextBlock.ListItem item) {
        lines.add((item.depth() - 1) + "•" + text(item.runs()));
      }
    }
    return lines;
  }

  private static String text(List<TextBlock.Run> runs) {
    return runs.stream().map(TextBlock.Run::text).reduce("", String::concat);
  }

  private static List<String> shown(XSLFSlide page) {
    return paragraphs(page.getShapes());
  }

  private static List<String> paragraphs(List<XSLFShape> shapes) {
    return shapes.stream()
        .filter(XSLFTextShape.class::isInstance)
        .flatMap(shape -> ((XSLFTextShape) shape).getTextParagraphs().stream())
        .filter(paragraph -> !paragraph.getText().isBlank())
        .map(PresentationTest::line)
        .toList();
  }

  private static String line(XSLFTextParagraph paragraph) {
    var look = paragraph.getXmlObject().getPPr();
    boolean plain = look != null && look.isSetBuNone();
    return paragraph.getIndentLevel() + (plain ? "" : "•") + paragraph.getText();
  }

  private static List<String> addresses(List<XSLFShape> shapes) {
    return shapes.stream()
        .filter(XSLFTextShape.class::isInstance)
        .flatMap(shape -> ((XSLFTextShape) shape).getTextParagraphs().stream())
        .flatMap(paragraph -> paragraph.getTextRuns().stream())
        .map(XSLFTextRun::getHyperlink)
        .filter(link -> link != null)
        .map(XSLFHyperlink::getAddress)
        .toList();
  }
}
