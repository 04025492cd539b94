package nl.handreiking.content;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.handreiking.model.Artwork;
import nl.handreiking.model.ArtworkShape;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;
import nl.handreiking.source.SourceText;

/** An SVG file of {@code vormgeving/}: what it draws, and complaints about all else. */
final class DrawingFile {

  static final FileReading<Optional<Artwork>> DRAWING = DrawingFile::read;

  /** Such a drawing stands in every page. */
  private static final int MOST_CHARACTERS = 20_000;

  private static final int DEEPEST = 32;
  private static final String NUMBER = "\\d*\\.?\\d+";

  /** More than nothing. */
  private static final String LENGTH = "(?=[0.]*[1-9])" + NUMBER;

  private static final Pattern VIEW_BOX =
      Pattern.compile("(-?%1$s[\\s,]+){2}%2$s[\\s,]+%2$s".formatted(NUMBER, LENGTH));

  private static final Pattern MEASURE = Pattern.compile(LENGTH + "(px)?");

  /** The start of a tag in the group, or what may hold something that looks like one. */
  private static final Pattern TAG =
      Pattern.compile("(?s)<!--.*?-->|<!\\[CDATA\\[.*?]]>|<\\?.*?\\?>|(<)[\\p{L}_]");

  private static final XMLInputFactory XML = factory();

  private final SourceText text;
  private final XMLStreamReader in;

  /** Keeps step with the reader, which only knows about where it is itself. */
  private final Matcher tags;

  /** Where the tag that was read last begins. */
  private int tag;

  private final Problems problems;

  private DrawingFile(SourceText text, XMLStreamReader in, Problems problems) {
    this.text = text;
    this.in = in;
    this.tags = TAG.matcher(text.text());
    this.problems = problems;
  }

  private static Optional<Artwork> read(
      ContentFile file, Optional<SourceText> text, Problems problems) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String svg = text.get().text();
    if (svg.length() > MOST_CHARACTERS) {
      problems.report(
          ContentRules.DRAWING_TOO_LARGE, file.span(), Integer.toString(MOST_CHARACTERS / 1000));
      return Optional.empty();
    }
    String name = file.path().substring(Layout.LOOK.length(), file.path().lastIndexOf('.'));
    try {
      XMLStreamReader in = XML.createXMLStreamReader(new StringReader(svg));
      return new DrawingFile(text.get(), in, problems).artwork(name);
    } catch (XMLStreamException broken) {
      int at = Math.max(0, Math.min(svg.length(), broken.getLocation().getCharacterOffset()));
      problems.report(ContentRules.NOT_A_DRAWING, text.get().span(at, at), file.name());
      return Optional.empty();
    }
  }

  private Optional<Artwork> artwork(String name) throws XMLStreamException {
    while (next() != XMLStreamConstants.START_ELEMENT) {
      // What stands before the root draws nothing.
    }
    if (!isSvg() || !in.getLocalName().equals(DrawingParts.ROOT)) {
      report(ContentRules.NOT_A_DRAWING, name + ".svg");
      return Optional.empty();
    }
    Optional<String> viewBox = viewBox();
    if (viewBox.isEmpty()) {
      report(ContentRules.DRAWING_WITHOUT_SIZE, name + ".svg");
    }
    Map<String, String> looks = looks();
    List<ArtworkShape> shapes = shapes(1);
    List<ArtworkShape> drawn =
        looks.isEmpty() ? shapes : List.of(new ArtworkShape("g", looks, shapes));
    return viewBox.map(box -> new Artwork(name, box, drawn));
  }

  /** What the root says of colours and lines, which a group can say as well. */
  private Map<String, String> looks() {
    Map<String, String> looks = new LinkedHashMap<>();
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String name = in.getAttributeLocalName(i);
      if (DrawingParts.isLook(name, in.getAttributeValue(i))) {
        looks.put(name, in.getAttributeValue(i).strip());
      }
    }
    return looks;
  }

  /** As it is written, or that of a drawing whose width and height alone are. */
  private Optional<String> viewBox() {
    String box = in.getAttributeValue(null, "viewBox");
    String width = in.getAttributeValue(null, "width");
    String height = in.getAttributeValue(null, "height");
    if (box != null) {
      return Optional.of(box.trim()).filter(found -> VIEW_BOX.matcher(found).matches());
    }
    return width != null
            && height != null
            && MEASURE.matcher(width).matches()
            && MEASURE.matcher(height).matches()
        ? Optional.of("0 0 " + width.replace("px", "") + " " + height.replace("px", ""))
        : Optional.empty();
  }

  /** All up to the end of the element that was begun. */
  private List<ArtworkShape> shapes(int depth) throws XMLStreamException {
    List<ArtworkShape> shapes = new ArrayList<>();
    while (next() != XMLStreamConstants.END_ELEMENT) {
      if (in.isStartElement()) {
        shape(depth).ifPresent(shapes::add);
      }
    }
    return shapes;
  }

  private Optional<ArtworkShape> shape(int depth) throws XMLStreamException {
    String element = in.getLocalName();
    boolean shape = isSvg() && DrawingParts.isShape(element) && depth < DEEPEST;
    if (!shape) {
      if (isSvg() && !DrawingParts.isNote(element)) {
        report(ContentRules.DRAWING_PART, "<" + element + ">");
      }
      skip();
      return Optional.empty();
    }
    Map<String, String> attributes = attributes();
    return Optional.of(new ArtworkShape(element, attributes, shapes(depth + 1)));
  }

  private Map<String, String> attributes() {
    Map<String, String> kept = new LinkedHashMap<>();
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String namespace = in.getAttributeNamespace(i);
      String name = in.getAttributeLocalName(i);
      String value = in.getAttributeValue(i);
      if (namespace != null && !namespace.isEmpty() && !name.equals("href")) {
        continue;
      }
      if (name.equals("class")) {
        kept.put(name, DrawingParts.classes(value));
      } else if (name.equals("style")) {
        DrawingParts.declarations(value).forEach((look, set) -> keep(look, set, kept));
      } else if (!DrawingParts.isDropped(name)) {
        keep(name, value, kept);
      }
    }
    kept.values().removeIf(String::isBlank);
    return kept;
  }

  private void keep(String name, String value, Map<String, String> kept) {
    if (DrawingParts.isAllowed(name, value)) {
      kept.put(name, value.strip());
    } else {
      report(ContentRules.DRAWING_PART, name + "=\"" + value + "\"");
    }
  }

  private void skip() throws XMLStreamException {
    int open = 1;
    while (open > 0) {
      int event = next();
      open += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      open -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private boolean isSvg() {
    String namespace = in.getNamespaceURI();
    return namespace == null || namespace.isEmpty() || namespace.equals(DrawingParts.NAMESPACE);
  }

  private int next() throws XMLStreamException {
    int event = in.next();
    if (event == XMLStreamConstants.START_ELEMENT) {
      boolean found = tags.find();
      while (found && tags.group(1) == null) {
        found = tags.find();
      }
      tag = found ? tags.start() : tag;
    }
    return event;
  }

  /** At the start of the tag that was read last. */
  private void report(Rule rule, String argument) {
    problems.report(rule, text.span(tag, tag + 1), argument);
  }

  /** Reads no other file, whatever the drawing says. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
