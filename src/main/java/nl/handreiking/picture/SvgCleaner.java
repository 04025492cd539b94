package nl.handreiking.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** Copies a drawing without all that could act, or that comes from elsewhere. */
final class SvgCleaner {

  /** More than any program makes; what draws it calls itself for each element within another. */
  private static final int DEEPEST = 200;

  private static final int HEAD = 200;

  private static final Pattern ENCODING =
      Pattern.compile("^[^<]*<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9_-]+)[\"']");

  private static final XMLInputFactory INPUT = input();
  private static final XMLOutputFactory OUTPUT = XMLOutputFactory.newDefaultFactory();

  private final XMLStreamReader in;
  private final XMLStreamWriter out;
  private final Set<String> removed = new TreeSet<>();
  private SvgSize size = SvgSize.UNKNOWN;
  private int depth;
  private boolean style;

  private SvgCleaner(XMLStreamReader in, XMLStreamWriter out) {
    this.in = in;
    this.out = out;
  }

  /**
   * The drawing that a file holds.
   *
   * @throws XMLStreamException when it is not well-formed, or no drawing
   */
  static SvgFile clean(byte[] file) throws XMLStreamException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(file.length);
    XMLStreamReader in = INPUT.createXMLStreamReader(new StringReader(text(file)));
    XMLStreamWriter out = OUTPUT.createXMLStreamWriter(bytes, UTF_8.name());
    SvgCleaner cleaner = new SvgCleaner(in, out);
    cleaner.copy();
    return new SvgFile(bytes.toString(UTF_8), cleaner.size.pixels(), cleaner.removed);
  }

  /** In the encoding that it names; the reader would complain of a wrong one on the console. */
  private static String text(byte[] file) {
    String head = new String(file, 0, Math.min(file.length, HEAD), ISO_8859_1);
    Matcher named = ENCODING.matcher(head);
    boolean known = named.find() && Charset.isSupported(named.group(1));
    String text = new String(file, known ? Charset.forName(named.group(1)) : UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Entities within the file are of use to drawing programs; whatever lies elsewhere is empty. */
  private static XMLInputFactory input() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setXMLResolver((publicId, systemId, base, name) -> InputStream.nullInputStream());
    return factory;
  }

  private void copy() throws XMLStreamException {
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> start();
        case XMLStreamConstants.END_ELEMENT -> end();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text(in.getText());
        default -> {}
      }
    }
    out.flush();
  }

  private void start() throws XMLStreamException {
    String name = in.getLocalName();
    if (depth == 0) {
      root(name);
    } else if (!SvgParts.isWrapper(in)) {
      if (!SvgParts.isElement(in)) {
        skip();
        return;
      }
      out.writeStartElement(name);
      attributes();
    }
    style = name.equals("style");
    depth++;
    if (depth > DEEPEST) {
      throw new XMLStreamException("too deep");
    }
  }

  private void root(String name) throws XMLStreamException {
    if (!name.equals("svg")) {
      throw new XMLStreamException("no drawing");
    }
    size = SvgSize.of(in);
    out.writeStartElement("svg");
    out.writeDefaultNamespace(SvgParts.SVG);
    out.writeNamespace("xlink", SvgParts.XLINK);
    out.writeAttribute("width", size.width());
    out.writeAttribute("height", size.height());
    out.writeAttribute("viewBox", size.viewBox());
    attributes();
  }

  private void attributes() throws XMLStreamException {
    boolean root = depth == 0;
    for (int i = 0; i < in.getAttributeCount(); i++) {
      SvgAttribute attribute = SvgAttribute.of(in, i);
      if (root && SvgSize.isPart(attribute.name())) {
        continue;
      }
      if (attribute.isKept(in.getLocalName())) {
        out.writeAttribute(attribute.name(), attribute.cleanValue());
      }
      if (attribute.isTold(in.getLocalName())) {
        removed.add(attribute.name());
      }
    }
  }

  private void text(String text) throws XMLStreamException {
    if (depth > 0) {
      out.writeCharacters(style ? SvgStyle.clean(text) : text);
    }
  }

  private void end() throws XMLStreamException {
    style = false;
    depth--;
    if (depth == 0 || !SvgParts.isWrapper(in)) {
      out.writeEndElement();
    }
  }

  /** Passes by an element with all that is in it. */
  private void skip() throws XMLStreamException {
    if (SvgParts.isTold(in)) {
      removed.add(in.getLocalName());
    }
    int open = 1;
    while (open > 0) {
      int event = in.next();
      open += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      open -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }
}
