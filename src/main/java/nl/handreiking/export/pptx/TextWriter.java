package nl.handreiking.export.pptx;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.handreiking.markdown.TextBlock;
import nl.handreiking.markdown.TextBlock.ListItem;
import nl.handreiking.markdown.TextBlock.Look;
import nl.handreiking.markdown.TextBlock.Paragraph;
import nl.handreiking.markdown.TextBlock.Run;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAutonumberScheme;

/** Fills a shape with text. */
final class TextWriter {

  private static final String CODE_FONT = "Consolas";

  /** How deep lists may go: the levels that the template has a look for. */
  private static final int DEEPEST = 5;

  /** The numbers that the format knows go from 1 to this ([ECMA-376] part 1, 20.1.10.63). */
  private static final int HIGHEST_NUMBER = 32_767;

  /** How far the levels of lists stand in, and the least room for a number; in EMU. */
  private static final int LIST_INDENT = 342_900;

  private static final int NUMBER_WIDTH = 571_500;
  private static final int DIGIT_WIDTH = 228_600;

  private TextWriter() {}

  static void write(XSLFTextShape shape, List<TextBlock> blocks) {
    shape.clearText();
    for (TextBlock block : blocks) {
      if (block instanceof Paragraph paragraph) {
        plain(shape.addNewTextParagraph(), paragraph);
      } else if (block instanceof ListItem item) {
        item(shape.addNewTextParagraph(), item);
      }
    }
  }

  /** A text in one run. */
  static Run run(String text, boolean bold, String link) {
    Look look = Look.PLAIN.leadingTo(link);
    return new Run(text, bold ? look.inBold() : look);
  }

  static Paragraph paragraph(Run... runs) {
    return new Paragraph(0, false, false, List.of(runs));
  }

  static void runs(XSLFTextParagraph paragraph, List<Run> runs) {
    if (isRightToLeft(runs)) {
      CTTextParagraphProperties look = look(paragraph);
      look.setRtl(true);
      look.setAlgn(STTextAlignType.R);
    }
    for (Run run : runs) {
      String[] lines = run.text().split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        if (i > 0) {
          paragraph.addLineBreak();
        }
        if (!lines[i].isEmpty()) {
          run(paragraph, lines[i], run.look());
        }
      }
    }
  }

  /** As the first letter that has a direction says (Unicode Bidirectional Algorithm, P2 and P3). */
  private static boolean isRightToLeft(List<Run> runs) {
    String text = runs.stream().map(Run::text).collect(Collectors.joining());
    return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  private static void run(XSLFTextParagraph paragraph, String text, Look look) {
    XSLFTextRun run = paragraph.addNewTextRun();
    run.setText(text);
    if (look.bold()) {
      run.setBold(true);
    }
    if (look.italic()) {
      run.setItalic(true);
    }
    if (look.code()) {
      run.setFontFamily(CODE_FONT);
    }
    if (look.struck()) {
      run.setStrikethrough(true);
    }
    switch (look.baseline()) {
      case SUPERSCRIPT -> run.setSuperscript(true);
      case SUBSCRIPT -> run.setSubscript(true);
      case NORMAL -> {}
    }
    language(((CTRegularTextRun) run.getXmlObject()).getRPr(), look.language());
    if (!look.link().isEmpty()) {
      run.createHyperlink().setAddress(look.link());
    }
  }

  /** The library marks every run as English; the language of the slide comes later. */
  private static void language(CTTextCharacterProperties run, String language) {
    if (!language.isEmpty()) {
      run.setLang(DeckWords.tag(language));
    } else if (run.isSetLang()) {
      run.unsetLang();
    }
  }

  private static void plain(XSLFTextParagraph paragraph, Paragraph block) {
    CTTextParagraphProperties look = look(paragraph);
    if (block.depth() == 0) {
      look.setMarL(0);
    } else {
      look.setLvl(level(block.depth()));
    }
    look.setIndent(0);
    look.addNewBuNone();
    runs(
        paragraph,
        block.runs().stream().map(run -> new Run(run.text(), look(run.look(), block))).toList());
  }

  private static Look look(Look own, Paragraph block) {
    Look look = block.heading() ? own.inBold() : own;
    return block.quoted() ? look.inItalics() : look;
  }

  private static void item(XSLFTextParagraph paragraph, ListItem item) {
    CTTextParagraphProperties look = look(paragraph);
    if (item.depth() > 1) {
      look.setLvl(level(item.depth()));
    }
    if (item.number() == ListItem.BULLET) {
      runs(paragraph, item.runs());
      return;
    }
    int width = Math.max(NUMBER_WIDTH, DIGIT_WIDTH * (1 + digits(item.number())));
    look.setMarL(LIST_INDENT * (Math.min(item.depth(), DEEPEST) - 1) + width);
    look.setIndent(-width);
    if (item.number() < 1 || item.number() > HIGHEST_NUMBER) {
      look.addNewBuNone();
      List<Run> runs = new ArrayList<>(item.runs());
      runs.add(0, new Run(item.number() + ".\t", Look.PLAIN));
      runs(paragraph, runs);
      return;
    }
    var number = look.addNewBuAutoNum();
    number.setType(STTextAutonumberScheme.ARABIC_PERIOD);
    if (item.number() > 1) {
      number.setStartAt(item.number());
    }
    runs(paragraph, item.runs());
  }

  private static int digits(int number) {
    return Integer.toString(number).length();
  }

  private static CTTextParagraphProperties look(XSLFTextParagraph paragraph) {
    var xml = paragraph.getXmlObject();
    return xml.isSetPPr() ? xml.getPPr() : xml.addNewPPr();
  }

  private static int level(int depth) {
    return Math.min(depth, DEEPEST) - 1;
  }
}
