package nl.handreiking.export.pptx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.handreiking.source.Escapes;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/**
 * An empty 16:9 deck in the colours of a level: theme, master and one layout for each kind of
 * slide. The template that the library brings along is 4:3, in other languages, and years old.
 */
final class Template {

  static final String TABLE_STYLE = "{8B3E5C1A-6F2D-4E7B-9A41-2C5D7E9F1B30}";

  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.presentationml.";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final Pattern GAP = Pattern.compile("\\$\\{(\\w+)\\}");

  private final DeckDescription deck;
  private final DeckWords words;
  private final OPCPackage file;

  private Template(DeckDescription deck, DeckWords words, OPCPackage file) {
    this.deck = deck;
    this.words = words;
    this.file = file;
  }

  /** A deck without slides, whose layouts are those of {@link SlideKind}, in that order. */
  static XMLSlideShow open(DeckDescription deck, DeckWords words) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OPCPackage file = OPCPackage.create(bytes)) {
      new Template(deck, words, file).fill();
      file.save(bytes);
      file.revert();
    } catch (InvalidFormatException impossible) {
      throw new IllegalStateException(impossible);
    }
    return new XMLSlideShow(new ByteArrayInputStream(bytes.toByteArray()));
  }

  private void fill() throws InvalidFormatException, IOException {
    PackagePart main = part("presentation.xml", "presentation.main", xml("presentation.xml"));
    file.addRelationship(main.getPartName(), TargetMode.INTERNAL, RELATIONS + "officeDocument");
    PackagePart theme = theme("theme1.xml");
    PackagePart master = part("slideMasters/slideMaster1.xml", "slideMaster", master());
    relate(main, master, "slideMaster", "rId1");
    int number = 0;
    for (SlideKind kind : SlideKind.values()) {
      number++;
      PackagePart layout =
          part("slideLayouts/slideLayout" + number + ".xml", "slideLayout", layout(kind));
      relate(layout, master, "slideMaster", "rId1");
      relate(master, layout, "slideLayout", "rId" + number);
    }
    relate(master, theme, "theme", "rId" + (SlideKind.values().length + 1));
    PackagePart notes =
        part("notesMasters/notesMaster1.xml", "notesMaster", xml("notes-master.xml"));
    relate(main, notes, "notesMaster", "rId2");
    relate(notes, theme("theme2.xml"), "theme", "rId1");
    relate(main, theme, "theme", "rId3");
    relate(
        main,
        part("tableStyles.xml", "tableStyles", xml("table-styles.xml")),
        "tableStyles",
        "rId4");
  }

  private String master() {
    StringBuilder ids = new StringBuilder();
    for (int i = 1; i <= SlideKind.values().length; i++) {
      ids.append(
          String.format(
              Locale.ROOT, "<p:sldLayoutId id=\"%d\" r:id=\"rId%d\"/>", 2147483648L + i, i));
    }
    return xml("master.xml")
        .replace("${shapes}", filled(LayoutShapes.master(words)))
        .replace("${layouts}", ids);
  }

  private String layout(SlideKind kind) {
    return xml("layout.xml")
        .replace("${ground}", LayoutShapes.ground(kind))
        .replace("${shapes}", filled(LayoutShapes.of(kind, words, new TitleArt(deck.titleArt()))))
        .replace("${name}", words.layout(kind));
  }

  private PackagePart theme(String name) throws InvalidFormatException, IOException {
    PackagePart part =
        file.createPart(
            PackagingURIHelper.createPartName("/ppt/theme/" + name),
            "application/vnd.openxmlformats-officedocument.theme+xml");
    write(part, xml("theme.xml").replace("${name}", Escapes.html(deck.level())));
    return part;
  }

  private PackagePart part(String name, String type, String xml)
      throws InvalidFormatException, IOException {
    PackagePart part =
        file.createPart(PackagingURIHelper.createPartName("/ppt/" + name), TYPES + type + "+xml");
    write(part, xml);
    return part;
  }

  private static void write(PackagePart part, String xml) throws IOException {
    try (OutputStream out = part.getOutputStream()) {
      out.write(xml.getBytes(UTF_8));
    }
  }

  private static void relate(PackagePart from, PackagePart to, String kind, String id) {
    from.addRelationship(to.getPartName(), TargetMode.INTERNAL, RELATIONS + kind, id);
  }

  private String xml(String name) {
    try (InputStream in = Template.class.getResourceAsStream(name)) {
      return filled(new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8));
    } catch (IOException brokenJar) {
      throw new IllegalStateException(brokenJar);
    }
  }

  /** What is not filled in here stays for later. */
  private String filled(String xml) {
    Map<String, String> values =
        Map.ofEntries(
            Map.entry("lang", words.tag()),
            Map.entry("ink", DeckPalette.INK),
            Map.entry("paper", DeckPalette.PAPER),
            Map.entry("muted", DeckPalette.MUTED),
            Map.entry("sand", DeckPalette.SAND),
            Map.entry("edge", DeckPalette.EDGE),
            Map.entry("dot", DeckPalette.DOT),
            Map.entry("level", deck.palette().level()),
            Map.entry("tint", deck.palette().tint()),
            Map.entry("lamp", deck.palette().lamp()),
            Map.entry("slide", Escapes.html(words.get("slide").replace(" %d", ""))),
            Map.entry("notes", Escapes.html(words.get("prompt.notes"))),
            Map.entry("table", Escapes.html(words.get("table"))),
            Map.entry("id", TABLE_STYLE));
    return GAP.matcher(xml)
        .replaceAll(
            gap -> Matcher.quoteReplacement(values.getOrDefault(gap.group(1), gap.group())));
  }
}
