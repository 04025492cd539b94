package nl.handreiking.picture;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/**
 * An attribute of an element of a drawing.
 *
 * @param name as it is written, with the usual prefix of its namespace
 * @param known whether its namespace is one that drawings need
 */
record SvgAttribute(String name, String value, boolean known) {

  private static final String XML = "http://www.w3.org/XML/1998/namespace";
  private static final Set<String> LINKS = Set.of("href", "xlink:href", "src");
  private static final Set<String> OF_XML = Set.of("xml:space", "xml:lang");
  private static final Pattern PIXELS =
      Pattern.compile("data:image/(png|jpeg|jpg|gif|webp);base64,[A-Za-z0-9+/=\\s]*");

  static SvgAttribute of(XMLStreamReader in, int index) {
    String namespace = in.getAttributeNamespace(index);
    String local = in.getAttributeLocalName(index);
    String value = in.getAttributeValue(index);
    if (namespace == null || namespace.isEmpty()) {
      return new SvgAttribute(local, value, true);
    }
    if (namespace.equals(SvgParts.XLINK)) {
      return new SvgAttribute("xlink:" + local, value, local.equals("href"));
    }
    String xml = "xml:" + local;
    return new SvgAttribute(xml, value, namespace.equals(XML) && OF_XML.contains(xml));
  }

  boolean isKept(String element) {
    return known && !isEvent() && (!isLink() || staysInside(element));
  }

  /** Whether it goes, or part of it, and what is seen may differ by that. */
  boolean isTold(String element) {
    boolean gone = isEvent() || (isLink() && !staysInside(element));
    return known && (gone ? !element.equals("a") : SvgStyle.leadsOutside(value));
  }

  String cleanValue() {
    return name.equals("style") || value.contains("(") ? SvgStyle.clean(value) : value;
  }

  private boolean isEvent() {
    return name.toLowerCase(Locale.ROOT).startsWith("on");
  }

  private boolean isLink() {
    return LINKS.contains(name);
  }

  private boolean staysInside(String element) {
    String target = value.strip();
    return target.startsWith("#") || (element.equals("image") && PIXELS.matcher(target).matches());
  }
}
