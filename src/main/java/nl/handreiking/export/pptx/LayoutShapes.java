package nl.handreiking.export.pptx;

import java.awt.geom.Rectangle2D;
import java.util.Locale;

/** Where everything stands on the slides of the template; measures are in inches. */
final class LayoutShapes {

  /** Of the text below the title. */
  static final int BODY = 1;

  static final int PICTURE = 13;
  static final int SECOND_BODY = 14;
  static final int FOOTER = 11;
  static final int NUMBER = 12;

  static final Box TITLE_BOX = new Box(0.95, 0.45, 11.45, 1.25);
  static final Box TABLE_BOX = new Box(0.95, 1.95, 11.45, 4.4);

  static final String SERIF = "+mj-lt";
  private static final String SANS = "+mn-lt";

  private static final int EMU = 914_400;

  /** A rectangle on a slide. */
  record Box(double x, double y, double width, double height) {

    Rectangle2D points() {
      double points = TextSize.POINTS;
      return new Rectangle2D.Double(x * points, y * points, width * points, height * points);
    }

    String xml() {
      return String.format(
          Locale.ROOT,
          "<a:xfrm><a:off x=\"%d\" y=\"%d\"/><a:ext cx=\"%d\" cy=\"%d\"/></a:xfrm>",
          emu(x),
          emu(y),
          emu(width),
          emu(height));
    }
  }

  private final DeckWords words;
  private final TitleArt art;
  private final ShapeXml xml;

  private LayoutShapes(DeckWords words, TitleArt art) {
    this.words = words;
    this.art = art;
    this.xml = new ShapeXml();
  }

  static long emu(double inches) {
    return Math.round(inches * EMU);
  }

  static String ground(SlideKind kind) {
    String colour =
        switch (kind) {
          case TITLE, QUESTION -> "tx2";
          case QUOTE, ASSIGNMENT -> "bg2";
          default -> "";
        };
    return colour.isEmpty()
        ? ""
        : "<p:bg><p:bgPr>" + ShapeXml.fill(colour) + "<a:effectLst/></p:bgPr></p:bg>";
  }

  /** As the master has it. */
  private static final Body MASTER_TITLE = new Body(TITLE_BOX, 40, "tx2", SERIF, "ctr");

  /** Below a picture; a little higher than its place, since the last line may touch its edge. */
  static Body captionOf(SlideKind kind) {
    return kind == SlideKind.WIDE_PICTURE
        ? new Body(new Box(0.95, 3.75, 11.45, 1.75), 28, "tx1", SANS, "t")
        : new Body(new Box(6.5, 5.45, 5.9, 1.25), Fit.SMALLEST, "tx1", SANS, "t");
  }

  /** Beside the text of a slide about help. */
  static final Body HELP_LINES = new Body(new Box(6.3, 1.85, 6.05, 4.55), 28, "tx1", SANS, "ctr");

  /** The place for the text of a slide, and how large the text is. */
  record Body(Box box, int points, String colour, String font, String anchor) {

    String style() {
      return ShapeXml.levels(Integer.toString(points * 100), colour, font);
    }

    Body in(Box other) {
      return new Body(other, points, colour, font, anchor);
    }
  }

  static Body titleOf(SlideKind kind) {
    return switch (kind) {
      case TITLE -> new Body(new Box(0.95, 1.5, 8.3, 2.5), 54, "bg1", SERIF, "b");
      case QUOTE -> new Body(TITLE_BOX, 28, "tx2", SERIF, "ctr");
      case QUESTION -> new Body(new Box(0.95, 0.45, 9.7, 1.0), 28, "bg2", SERIF, "ctr");
      default -> MASTER_TITLE;
    };
  }

  static Body bodyOf(SlideKind kind) {
    return switch (kind) {
      case TITLE -> new Body(new Box(0.95, 4.2, 8.3, 1.9), 28, "bg2", SANS, "t");
      case TEXT -> new Body(new Box(0.95, 1.85, 11.45, 4.6), 32, "tx1", SANS, "t");
      case PICTURE -> new Body(new Box(0.95, 1.85, 5.1, 4.6), 30, "tx1", SANS, "t");
      case WIDE_PICTURE -> new Body(new Box(0.95, 5.55, 11.45, 1.05), 30, "tx1", SANS, "t");
      case QUOTE -> new Body(new Box(2.2, 1.85, 10.2, 4.5), 40, "tx1", SERIF, "ctr");
      case TABLE -> new Body(new Box(0.95, 1.75, 11.45, 1.05), 28, "tx1", SANS, "t");
      case QUESTION -> new Body(new Box(0.95, 1.6, 11.2, 4.7), 48, "bg1", SERIF, "ctr");
      case ASSIGNMENT -> new Body(new Box(1.15, 1.95, 11.05, 4.35), 32, "tx1", SANS, "ctr");
      case HELP -> new Body(new Box(0.95, 1.85, 4.8, 4.6), 28, "tx1", SANS, "t");
    };
  }

  static String master(DeckWords words) {
    LayoutShapes shapes = new LayoutShapes(words, TitleArt.NEUTRAL);
    shapes.band();
    shapes.title(TITLE_BOX, "", "ctr");
    shapes.body(BODY, new Box(0.95, 1.85, 11.45, 4.6), "", "t");
    shapes.small("");
    return shapes.xml.done();
  }

  static String of(SlideKind kind, DeckWords words, TitleArt art) {
    LayoutShapes shapes = new LayoutShapes(words, art);
    shapes.add(kind);
    shapes.small(kind.isDark() ? "bg2" : "");
    return shapes.xml.done();
  }

  private void add(SlideKind kind) {
    switch (kind) {
      case TITLE -> {
        art.draw(xml);
        title(kind);
        text(kind);
      }
      case TEXT -> {
        title(kind);
        text(kind);
      }
      case PICTURE -> {
        title(kind);
        text(kind);
        picture(new Box(6.5, 1.85, 5.9, 3.55));
        second(captionOf(kind));
      }
      case WIDE_PICTURE -> {
        title(kind);
        picture(new Box(0.95, 1.8, 11.45, 1.9));
        second(captionOf(kind));
        text(kind);
      }
      case QUOTE -> {
        xml.mark(new Box(0.85, 1.9, 1.2, 1.9), "tx2");
        title(kind);
        text(kind);
      }
      case TABLE -> {
        title(kind);
        text(kind);
        table(new Box(0.95, 2.85, 11.45, 3.6));
      }
      case QUESTION -> {
        xml.shape("rect", new Box(0.95, 1.45, 1.2, 0.07), ShapeXml.fill("accent6"), "");
        title(kind);
        text(kind);
      }
      case ASSIGNMENT -> {
        card(new Box(0.75, 1.75, 11.85, 4.75), "FFFFFF");
        title(kind);
        text(kind);
      }
      case HELP -> {
        card(new Box(6.05, 1.75, 6.5, 4.75), "");
        title(kind);
        text(kind);
        second(HELP_LINES);
      }
    }
  }

  private void title(Box box, String style, String anchor) {
    xml.placeholder("type=\"title\"", words.get("prompt.title"), box, style, anchor);
  }

  private void title(SlideKind kind) {
    Body title = titleOf(kind);
    title(title.box(), title.equals(MASTER_TITLE) ? "" : title.style(), title.anchor());
  }

  private void text(SlideKind kind) {
    Body body = bodyOf(kind);
    body(BODY, body.box(), body.style(), body.anchor());
  }

  private void second(Body body) {
    body(SECOND_BODY, body.box(), body.style(), body.anchor());
  }

  private void body(int idx, Box box, String style, String anchor) {
    xml.placeholder(
        "type=\"body\" idx=\"" + idx + "\"", words.get("prompt.body"), box, style, anchor);
  }

  private void picture(Box box) {
    xml.empty("type=\"pic\" idx=\"" + PICTURE + "\"", words.get("layout.beeld"), box);
  }

  private void table(Box box) {
    xml.empty("type=\"tbl\" idx=\"" + PICTURE + "\"", words.get("table"), box);
  }

  /** The name of the level and the number of the slide. */
  private void small(String colour) {
    String look = colour.isEmpty() ? "accent3" : colour;
    xml.field(
        "ftr",
        FOOTER,
        new Box(0.95, 6.68, 9.0, 0.5),
        look,
        "l",
        "<a:endParaRPr lang=\"${lang}\"/>");
    String number =
        "<a:fld id=\"{6E2F9A10-3B47-4C58-8D69-7E1F2A3B4C5D}\" type=\"slidenum\">"
            + "<a:rPr lang=\"${lang}\"/><a:t>‹#›</a:t></a:fld><a:endParaRPr lang=\"${lang}\"/>";
    xml.field("sldNum", NUMBER, new Box(10.9, 6.68, 1.5, 0.5), look, "r", number);
  }

  /** A band in the colour of the level. */
  private void band() {
    xml.shape("rect", new Box(0, 0, 0.4, 7.5), ShapeXml.fill("tx2"), "");
    xml.shape("rect", new Box(0, 6.5, 0.4, 0.4), ShapeXml.fill("accent2"), "");
  }

  private void card(Box box, String hex) {
    String colour =
        hex.isEmpty()
            ? ShapeXml.fill("bg2")
            : "<a:solidFill><a:srgbClr val=\"" + hex + "\"/></a:solidFill>";
    xml.shape("roundRect", box, colour, "<a:gd name=\"adj\" fmla=\"val 4000\"/>");
  }
}
