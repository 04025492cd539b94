package nl.handreiking.export.pptx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.handreiking.export.pptx.DeckDescription.HelpLine;
import nl.handreiking.export.pptx.DeckDescription.SlideDescription;
import nl.handreiking.export.pptx.DeckDescription.Way;
import nl.handreiking.markdown.TextBlock;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Adds slides, with what the speaker says. */
final class SlideWriter {

  private static final double LARGE = 36;

  private final XMLSlideShow show;
  private final DeckDescription deck;
  private final DeckWords words;
  private final PictureWriter pictures;

  SlideWriter(XMLSlideShow show, DeckDescription deck, DeckWords words) {
    this.show = show;
    this.deck = deck;
    this.words = words;
    this.pictures = new PictureWriter(show, deck);
  }

  void add(SlideDescription slide) throws IOException {
    SlideContent content = SlideContent.of(slide);
    SlideKind kind = kind(slide, content);
    XSLFSlide page = show.createSlide(layout(kind));
    Placeholders places = new Placeholders(page);
    places.title().ifPresent(shape -> title(shape, kind, slide.title()));
    List<TextBlock> text = text(slide, kind, content);
    Room room = Room.of(kind, !text.isEmpty(), !content.tables().isEmpty());
    places.body(LayoutShapes.BODY).ifPresent(shape -> body(shape, text, room));
    places
        .body(LayoutShapes.SECOND_BODY)
        .ifPresent(shape -> beside(shape, kind, besides(slide, kind, content)));
    if (!content.tables().isEmpty()) {
      TableWriter.write(page, content.tables(), room.tables(), words.get("table"));
    }
    pictures.write(page, content.pictures(), kind);
    places.removeEmpty();
    SlideXml.addFooter(page, deck.level(), kind);
    SlideXml.number(page);
    places.body(LayoutShapes.BODY).ifPresent(shape -> Steps.add(page, shape, content.steps()));
    if (kind.isDark()) {
      SlideXml.linksInTextColour(page.getXmlObject());
    }
    SlideXml.language(page.getXmlObject(), words.tag());
    notes(page, slide);
  }

  private XSLFSlideLayout layout(SlideKind kind) {
    return Arrays.stream(show.getSlideMasters().get(0).getSlideLayouts())
        .filter(layout -> layout.getName().equals(words.get("layout." + kind.key())))
        .findFirst()
        .orElseThrow();
  }

  private SlideKind kind(SlideDescription slide, SlideContent content) {
    if (!content.pictures().isEmpty()) {
      return pictures.isWide(content.pictures().get(0))
          ? SlideKind.WIDE_PICTURE
          : SlideKind.PICTURE;
    }
    if (!content.tables().isEmpty()) {
      return SlideKind.TABLE;
    }
    SlideKind kind = SlideKind.of(slide.layout());
    boolean nothingToPlace = kind == SlideKind.PICTURE || kind == SlideKind.TABLE;
    boolean nobodyToCall = kind == SlideKind.HELP && slide.help().isEmpty();
    return nothingToPlace || nobodyToCall ? SlideKind.TEXT : kind;
  }

  private static void title(XSLFTextShape shape, SlideKind kind, String title) {
    TextBlock.Run run = TextWriter.run(title, false, "");
    shape.clearText();
    TextWriter.runs(shape.addNewTextParagraph(), List.of(run));
    Fit.shrink(shape, List.of(TextWriter.paragraph(run)), LayoutShapes.titleOf(kind));
  }

  private static void body(XSLFTextShape shape, List<TextBlock> text, Room room) {
    TextWriter.write(shape, text);
    Fit.shrink(shape, text, room.text());
    if (room.moved()) {
      shape.setAnchor(room.text().box().points());
    }
  }

  /** What is bold in a caption is its number, which is set large. */
  private static void beside(XSLFTextShape shape, SlideKind kind, List<TextBlock> blocks) {
    TextWriter.write(shape, blocks);
    if (kind == SlideKind.HELP) {
      Fit.shrink(shape, blocks, LayoutShapes.HELP_LINES);
      return;
    }
    Fit.shrink(shape, blocks, LayoutShapes.captionOf(kind));
    shape.getTextParagraphs().stream()
        .flatMap(paragraph -> paragraph.getTextRuns().stream())
        .filter(XSLFTextRun::isBold)
        .forEach(run -> run.setFontSize(LARGE));
  }

  /** The text of a slide; who helps is part of it when something else stands beside it. */
  private static List<TextBlock> text(
      SlideDescription slide, SlideKind kind, SlideContent content) {
    List<TextBlock> text = new ArrayList<>(content.text());
    if (kind != SlideKind.HELP) {
      slide.help().forEach(line -> help(line, text));
    }
    return text;
  }

  /** What stands beside the text: captions, or who helps. */
  private List<TextBlock> besides(SlideDescription slide, SlideKind kind, SlideContent content) {
    List<TextBlock> blocks = new ArrayList<>();
    if (kind == SlideKind.HELP) {
      slide.help().forEach(line -> help(line, blocks));
    } else {
      content.pictures().forEach(picture -> blocks.addAll(pictures.caption(picture, words)));
    }
    return blocks;
  }

  private static void help(HelpLine line, List<TextBlock> blocks) {
    blocks.add(TextWriter.paragraph(TextWriter.run(line.name(), true, "")));
    List<TextBlock.Run> ways = new ArrayList<>();
    for (Way way : line.ways()) {
      ways.add(TextWriter.run(ways.isEmpty() ? "" : "  ", false, ""));
      ways.add(TextWriter.run(way.text(), way.strong(), way.address()));
    }
    if (!ways.isEmpty()) {
      blocks.add(TextWriter.paragraph(ways.toArray(TextBlock.Run[]::new)));
    }
    if (!line.audience().isEmpty()) {
      blocks.add(TextWriter.paragraph(TextWriter.run(line.audience(), false, "")));
    }
  }

  private void notes(XSLFSlide page, SlideDescription slide) {
    List<TextBlock> blocks = new ArrayList<>();
    blocks.add(TextWriter.paragraph(TextWriter.run(words.minutes(slide.minutes()), false, "")));
    slide.notes().stream().map(SlideWriter::withoutTables).forEach(blocks::addAll);
    XSLFNotes notes = show.getNotesSlide(page);
    for (XSLFShape shape : new ArrayList<>(notes.getShapes())) {
      Optional<XSLFTextShape> body = Placeholders.notesBody(shape);
      body.ifPresent(text -> TextWriter.write(text, blocks));
    }
    SlideXml.inherit(notes.getXmlObject());
    SlideXml.language(notes.getXmlObject(), words.tag());
  }

  /** Notes hold text only: a table becomes a paragraph for each row. */
  private static List<TextBlock> withoutTables(TextBlock block) {
    if (!(block instanceof TextBlock.Table table)) {
      return block instanceof TextBlock.Picture ? List.of() : List.of(block);
    }
    return table.rows().stream()
        .map(
            row ->
                row.stream()
                    .map(cell -> cell.stream().map(TextBlock.Run::text).reduce("", String::concat))
                    .reduce((one, other) -> one + " – " + other)
                    .orElse(""))
        .map(text -> (TextBlock) TextWriter.paragraph(TextWriter.run(text, false, "")))
        .toList();
  }
}
